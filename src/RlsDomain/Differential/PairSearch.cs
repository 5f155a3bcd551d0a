using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>Tries every pair of changes of two findings.</summary>
/// <remarks>
/// A change multiplies the likelihood of the findings under each set by a factor, and sometimes its prior. The factors of
/// two changes multiply too, unless the findings stand in one tempering group or both change the prior odds: those few
/// pairs are scored one by one. Most pairs need no sharing out: the sets that the leading condition explains alone outweigh
/// the most that any other could reach. Where two conditions come so near that the last digits could decide, the pair is
/// scored like the few: the answer is that of scoring every pair.
/// </remarks>
internal sealed class PairSearch
{
    /// <summary>Conditions nearer than this share of their probability are told apart by scoring; rounding is far smaller.</summary>
    private const double NearShare = 1e-9;

    /// <summary>A bound has to hold by this factor, which is far more than rounding can be.</summary>
    private const double Margin = 1 + 1e-6;

    /// <summary>What a pair leads to when it has to be scored.</summary>
    private const int Unclear = -1;

    private readonly DifferentialModel _model;
    private readonly ImmutableArray<FindingChange> _changes;
    private readonly PosteriorSketch[] _changed;
    private readonly double[] _sets;
    private readonly double[] _likelihoods;
    private readonly double[][] _likelihoodFactors;
    private readonly double[]?[] _priorFactors;
    private readonly SecondChange[] _seconds;

    internal PairSearch(DifferentialModel model, PosteriorSketch sketch, ImmutableArray<FindingChange> changes)
    {
        (_model, _changes) = (model, changes);
        _changed = [.. changes.Select(change => sketch.With(change.Finding, change.To))];
        _sets = [.. sketch.SetProbabilities().Select(probability => probability < MainExplanations.Nothing ? 0 : probability)];
        _likelihoods = sketch.Likelihoods();
        _likelihoodFactors = [.. _changed.Select(sketch.LikelihoodFactorsOf)];
        _priorFactors = [.. _changed.Select(sketch.PriorFactorsOf)];
        _seconds = [.. _likelihoodFactors.Zip(_priorFactors, model.BoundsOf)];
    }

    /// <summary>Gives every pair that puts another condition first, in the order of the changes.</summary>
    internal ImmutableArray<Counterfactual> Find(int leading)
    {
        var found = ImmutableArray.CreateBuilder<Counterfactual>();
        Working once = new(_sets.Length);
        Working twice = new(_sets.Length);
        for (int first = 0; first < _changes.Length; first++)
        {
            Change(_sets, _likelihoods, first, once);
            once.IsBounded = _model.TryShareOut(once.Sets, once.Likelihoods, once.Explains);
            _model.Marginalize(once.Sets, once.Sums);
            for (int second = first + 1; second < _changes.Length; second++)
            {
                if (_changes[first].Finding == _changes[second].Finding || (!Interact(first, second) && Holds(leading, once, _seconds[second])))
                {
                    continue;
                }

                int then = Interact(first, second) ? Unclear : Leading(once, second, twice);
                then = then == Unclear ? Score(first, second) : then;
                if (then != leading)
                {
                    found.Add(new([_changes[first], _changes[second]], Condition.All[then]));
                }
            }
        }

        return found.ToImmutable();
    }

    private bool Interact(int first, int second)
    {
        Finding one = _changes[first].Finding;
        Finding other = _changes[second].Finding;
        int group = _model.Tempering.GroupOf(one.Index);
        return (group >= 0 && group == _model.Tempering.GroupOf(other.Index)) || (_model.PriorReads(one) && _model.PriorReads(other));
    }

    private int Score(int first, int second) => _changed[first].With(_changes[second].Finding, _changes[second].To).Leading();

    /// <summary>Says whether the condition surely leads after a second change; false leaves it open.</summary>
    /// <remarks>
    /// Another condition explains at most the sets that hold it, each multiplied by the most that the change multiplies one
    /// of them by; and at most what it explains now, multiplied by that and by the most that the change shifts a share.
    /// </remarks>
    private bool Holds(int leading, Working once, SecondChange second)
    {
        if (!once.IsBounded)
        {
            return false;
        }

        double least = once.Sets[second.PlaceOf(leading)] * second.OfAlone(leading);
        for (int condition = 0; condition < once.Sums.Length; condition++)
        {
            double most = second.MostOf(condition) * Math.Min(once.Sums[condition], second.MostShift * once.Explains[condition]);
            if (condition != leading && !(least > most * Margin))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Multiplies the probability of each set and the likelihood under it by what a change does to them.</summary>
    private void Change(ReadOnlySpan<double> sets, ReadOnlySpan<double> likelihoods, int change, Working changed)
    {
        LaneProduct.Multiply(likelihoods, _likelihoodFactors[change], changed.Likelihoods.AsSpan(0, _model.SharedPlaceCount));
        LaneProduct.Multiply(sets, _likelihoodFactors[change], changed.Sets);
        if (_priorFactors[change] is { } priorFactors)
        {
            LaneProduct.Multiply(changed.Sets, priorFactors, changed.Sets);
        }
    }

    /// <summary>Gives the condition that leads after a second change, or that it is unclear.</summary>
    private int Leading(Working once, int second, Working twice)
    {
        Change(once.Sets, once.Likelihoods, second, twice);
        Span<double> explains = stackalloc double[Condition.All.Length];
        if (!_model.TryShareOut(twice.Sets, twice.Likelihoods, explains))
        {
            return Unclear;
        }

        int best = 0;
        double runnerUp = double.NegativeInfinity;
        for (int i = 1; i < explains.Length; i++)
        {
            if (explains[i] > explains[best])
            {
                (runnerUp, best) = (explains[best], i);
            }
            else
            {
                runnerUp = Math.Max(runnerUp, explains[i]);
            }
        }

        return explains[best] - runnerUp > NearShare * explains[best] ? best : Unclear;
    }

    /// <summary>Room for the sets after some changes.</summary>
    private sealed class Working(int sets)
    {
        internal double[] Sets { get; } = new double[sets];

        internal double[] Likelihoods { get; } = new double[sets];

        /// <summary>Gets what each condition explains, up to a common factor.</summary>
        internal double[] Explains { get; } = new double[Condition.All.Length];

        /// <summary>Gets the sum over the sets that hold each condition, up to the same factor.</summary>
        internal double[] Sums { get; } = new double[Condition.All.Length];

        /// <summary>Gets or sets whether what they explain is known.</summary>
        internal bool IsBounded { get; set; }
    }
}
