using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>The scores of a case, from which what would be if one answer were another is drawn without starting over.</summary>
internal sealed class PosteriorSketch
{
    /// <summary>Conditions whose probabilities agree to so many decimals are equals.</summary>
    private const int EqualDecimals = 12;

    private readonly DifferentialModel _model;
    private readonly PatientCase _patient;
    private readonly Setting _setting;
    private readonly double[] _prior;
    private readonly double[] _fit;

    /// <param name="model">The model.</param>
    /// <param name="patient">The case.</param>
    /// <param name="setting">Where the person is seen.</param>
    /// <param name="findings">What is recorded.</param>
    /// <param name="prior">The prior log odds of each set.</param>
    /// <param name="fit">The tempered log likelihood of the findings under each set.</param>
    internal PosteriorSketch(DifferentialModel model, PatientCase patient, Setting setting, PresenceSet<Finding> findings, double[] prior, double[] fit) =>
        (_model, _patient, _setting, Findings, _prior, _fit) = (model, patient, setting, findings, prior, fit);

    /// <summary>Gets what is recorded.</summary>
    internal PresenceSet<Finding> Findings { get; }

    /// <summary>Gets where the person is seen.</summary>
    internal Setting Setting => _setting;

    /// <summary>Gives the sketch in which a finding has another answer, or none.</summary>
    internal PosteriorSketch With(Finding finding, Presence answer)
    {
        PresenceSet<Finding> changed = Findings.With(finding, answer);
        double[] prior = PriorWith(finding, changed);
        double[] fit = [.. _fit];
        int group = _model.Tempering.GroupOf(finding.Index);
        if (group < 0)
        {
            Add(fit, finding, Findings[finding], -1);
            Add(fit, finding, answer, 1);
            return new(_model, _patient, _setting, changed, prior, fit);
        }

        Span<double> before = stackalloc double[Finding.All.Length];
        Span<double> after = stackalloc double[Finding.All.Length];
        before.Clear();
        after.Clear();
        _model.Tempering.WeighGroup(group, Findings, before);
        _model.Tempering.WeighGroup(group, changed, after);
        foreach (Tempering.Answer member in _model.Tempering.RankingOf(group))
        {
            double was = Findings[member.Finding] == member.Presence ? before[member.Finding.Index] : 0;
            double becomes = changed[member.Finding] == member.Presence ? after[member.Finding.Index] : 0;
            if (was != becomes)
            {
                Add(fit, member.Finding, member.Presence, becomes - was);
            }
        }

        return new(_model, _patient, _setting, changed, prior, fit);
    }

    /// <summary>Gives the log odds of each condition, by its index, without one answer, all others counting as they do.</summary>
    internal double[] LogOddsWithout(Finding finding)
    {
        Span<double> weights = stackalloc double[Finding.All.Length];
        _model.Tempering.Weigh(Findings, weights);
        double[] fit = [.. _fit];
        Add(fit, finding, Findings[finding], -weights[finding.Index]);
        return new PosteriorSketch(_model, _patient, _setting, Findings, _prior, fit).LogOdds();
    }

    /// <summary>Gives the probability of each set of conditions.</summary>
    internal double[] SetProbabilities()
    {
        double[] sets = [.. _prior];
        ScaledSum.Add(sets, _fit, 1);
        DifferentialModel.Normalize(sets);
        return sets;
    }

    /// <summary>Gives the likelihood of the findings under each set, the largest being 1.</summary>
    internal double[] Likelihoods() => ExponentialOf([.. _fit]);

    /// <summary>Gives what the change to another sketch multiplies the likelihood under each set by, the largest being 1.</summary>
    internal double[] LikelihoodFactorsOf(PosteriorSketch changed) => FactorsOf(_fit, changed._fit);

    /// <summary>Gives what it multiplies the prior of each set by, the largest being 1; null when it leaves the prior alone.</summary>
    internal double[]? PriorFactorsOf(PosteriorSketch changed) => ReferenceEquals(_prior, changed._prior) ? null : FactorsOf(_prior, changed._prior);

    /// <summary>Gives the condition that most likely is what mainly explains the findings, by its index.</summary>
    internal int Leading() => Leading(Explains());

    /// <summary>Gives for each condition the probability that it mainly explains the findings, by its index.</summary>
    internal double[] Explains() => Explains(SetProbabilities());

    /// <summary>Does the same from the probability of each set.</summary>
    internal double[] Explains(ReadOnlySpan<double> sets)
    {
        double[] explains = new double[Condition.All.Length];
        _model.ShareOut(sets, _fit, explains);
        return explains;
    }

    /// <summary>Gives the probability of each condition, by its index.</summary>
    internal double[] Marginals() => Marginals(SetProbabilities());

    /// <summary>Does the same from the probability of each set.</summary>
    internal double[] Marginals(ReadOnlySpan<double> sets)
    {
        double[] marginals = new double[Condition.All.Length];
        _model.Marginalize(sets, marginals);
        return marginals;
    }

    /// <summary>Gives the log odds of each condition, by its index.</summary>
    internal double[] LogOdds()
    {
        double[] logOdds = new double[Condition.All.Length];
        _model.LogOdds(SetProbabilities(), logOdds);
        return logOdds;
    }

    /// <summary>Gives the index of the largest probability; of equals the first of the vocabulary.</summary>
    internal static int Leading(ReadOnlySpan<double> explains)
    {
        int leading = 0;
        for (int i = 1; i < explains.Length; i++)
        {
            if (explains[i] > explains[leading] && Comparable(explains[i]) > Comparable(explains[leading]))
            {
                leading = i;
            }
        }

        return leading;
    }

    /// <summary>Rounds a probability so that conditions which differ by noise of the last digits are equals.</summary>
    internal static double Comparable(double probability) => Math.Round(probability, EqualDecimals);

    private double[] FactorsOf(double[] was, double[] becomes)
    {
        double[] factors = [.. becomes];
        ScaledSum.Add(factors, was, -1); // Where there is no set, both are barred.
        ScaledSum.Add(factors, _model.StartOfFits(), 1);
        return ExponentialOf(factors);
    }

    private static double[] ExponentialOf(double[] logarithms)
    {
        Exponential.OfDifferences(logarithms, SetSums.Largest(logarithms));
        return logarithms;
    }

    private void Add(double[] fit, Finding finding, Presence answer, double factor)
    {
        if (answer != Presence.NotRecorded)
        {
            ScaledSum.Add(fit, _model.Answers.LogLikelihoods(finding.Index, answer), factor);
        }
    }

    /// <summary>Gives the prior of each set, which a finding about the timing of a drug can change.</summary>
    private double[] PriorWith(Finding finding, PresenceSet<Finding> findings)
    {
        if (!_model.PriorReads(finding) || _patient.Medications.IsEmpty)
        {
            return _prior;
        }

        double[] prior = new double[_prior.Length];
        _model.ScorePrior(_patient, findings, _setting, prior);
        return prior;
    }
}
