using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>Tries every pair of changes of two findings.</summary>
/// <remarks>
/// A change multiplies the probability of each set by a factor. The factors of two changes multiply too, unless the
/// findings stand in one tempering group or both change the prior odds: those few pairs are scored one by one. For the
/// rest a condition's probability is, up to a factor common to all conditions, the sum over its sets of probability x
/// factor x factor, so each condition costs one product of rows a pair. Where two conditions come so near that the
/// last digits could decide, the pair is scored like the few: the answer is that of scoring every pair.
/// </remarks>
internal sealed class PairSearch
{
    /// <summary>Conditions nearer than this share of their probability are told apart by scoring; rounding is far smaller.</summary>
    private const double NearShare = 1e-9;

    private readonly DifferentialModel _model;
    private readonly ImmutableArray<FindingChange> _changes;
    private readonly PosteriorSketch[] _changed;
    private readonly double[] _probabilities;
    private readonly double[][] _factors;

    internal PairSearch(DifferentialModel model, PosteriorSketch sketch, ImmutableArray<FindingChange> changes)
    {
        (_model, _changes) = (model, changes);
        _changed = [.. changes.Select(change => sketch.With(change.Finding, change.To))];
        _probabilities = sketch.SetProbabilities();
        _factors = [.. _changed.Select(sketch.FactorsOf)];
    }

    /// <summary>Gives every pair that puts another condition first, in the order of the changes.</summary>
    internal ImmutableArray<Counterfactual> Find(int leading)
    {
        Best[] best = new Best[_changes.Length * _changes.Length];
        foreach (Condition condition in Condition.All)
        {
            Compare(condition.Index, best);
        }

        var found = ImmutableArray.CreateBuilder<Counterfactual>();
        for (int first = 0; first < _changes.Length; first++)
        {
            for (int second = first + 1; second < _changes.Length; second++)
            {
                if (_changes[first].Finding == _changes[second].Finding)
                {
                    continue;
                }

                Best one = best[(first * _changes.Length) + second];
                int then = one.IsNear || Interact(first, second) ? Score(first, second) : one.Condition;
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

    private int Score(int first, int second) =>
        PosteriorSketch.Leading(_changed[first].With(_changes[second].Finding, _changes[second].To).Marginals());

    /// <summary>Works a condition out for every pair, and keeps it where none before it was as probable.</summary>
    private void Compare(int condition, Best[] best)
    {
        ImmutableArray<int> sets = _model.SetsWith(condition);
        double[] now = [.. sets.Select(set => _probabilities[set])];
        double[] rows = new double[_changes.Length * sets.Length];
        for (int change = 0; change < _changes.Length; change++)
        {
            for (int i = 0; i < sets.Length; i++)
            {
                rows[(change * sets.Length) + i] = _factors[change][sets[i]];
            }
        }

        double[] once = new double[sets.Length];
        for (int first = 0; first < _changes.Length; first++)
        {
            for (int i = 0; i < once.Length; i++)
            {
                once[i] = now[i] * rows[(first * sets.Length) + i];
            }

            for (int second = first + 1; second < _changes.Length; second++)
            {
                double sum = SumOfProducts(once, rows.AsSpan(second * sets.Length, sets.Length));
                best[(first * _changes.Length) + second].Meet(condition, sum);
            }
        }
    }

    private static double SumOfProducts(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double sum = 0;
        int done = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref double a = ref MemoryMarshal.GetReference(left);
            ref double b = ref MemoryMarshal.GetReference(right[..left.Length]);
            const int Step = 2 * 4; // Two sums of four lanes, so that one does not wait for the other.
            Vector256<double> even = Vector256<double>.Zero;
            Vector256<double> odd = Vector256<double>.Zero;
            for (; done <= left.Length - Step; done += Step)
            {
                even += Vector256.LoadUnsafe(ref a, (nuint)done) * Vector256.LoadUnsafe(ref b, (nuint)done);
                odd += Vector256.LoadUnsafe(ref a, (nuint)done + 4) * Vector256.LoadUnsafe(ref b, (nuint)done + 4);
            }

            sum = Vector256.Sum(even + odd);
        }

        for (; done < left.Length; done++)
        {
            sum += left[done] * right[done];
        }

        return sum;
    }

    /// <summary>The most probable condition so far, and whether another is so near that rounding could decide.</summary>
    private struct Best
    {
        private double _sum;

        internal int Condition { get; private set; }

        internal bool IsNear { get; private set; }

        internal void Meet(int condition, double sum)
        {
            double near = NearShare * Math.Max(sum, _sum);
            IsNear = sum > _sum + near ? false : IsNear || sum >= _sum - near;
            if (sum > _sum)
            {
                (_sum, Condition) = (sum, condition);
            }
        }
    }
}
