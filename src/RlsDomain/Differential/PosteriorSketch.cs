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
    private readonly double[] _scores;

    internal PosteriorSketch(DifferentialModel model, PatientCase patient, Setting setting, PresenceSet<Finding> findings, double[] scores) =>
        (_model, _patient, _setting, Findings, _scores) = (model, patient, setting, findings, scores);

    /// <summary>Gets what is recorded.</summary>
    internal PresenceSet<Finding> Findings { get; }

    /// <summary>Gives the sketch in which a finding has another answer, or none.</summary>
    internal PosteriorSketch With(Finding finding, Presence answer)
    {
        PresenceSet<Finding> changed = Findings.With(finding, answer);
        double[] scores = [.. _scores];
        if (_model.PriorReads(finding) && !_patient.Medications.IsEmpty)
        {
            AddPrior(scores, Findings, -1);
            AddPrior(scores, changed, 1);
        }

        int group = _model.Tempering.GroupOf(finding.Index);
        if (group < 0)
        {
            Add(scores, finding, Findings[finding], -1);
            Add(scores, finding, answer, 1);
            return new(_model, _patient, _setting, changed, scores);
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
                Add(scores, member.Finding, member.Presence, becomes - was);
            }
        }

        return new(_model, _patient, _setting, changed, scores);
    }

    /// <summary>Gives the log odds of each condition, by its index, without one answer, all others counting as they do.</summary>
    internal double[] LogOddsWithout(Finding finding)
    {
        Span<double> weights = stackalloc double[Finding.All.Length];
        _model.Tempering.Weigh(Findings, weights);
        double[] scores = [.. _scores];
        Add(scores, finding, Findings[finding], -weights[finding.Index]);
        return new PosteriorSketch(_model, _patient, _setting, Findings, scores).LogOdds();
    }

    /// <summary>Gives the probability of each set of conditions.</summary>
    internal double[] SetProbabilities()
    {
        double[] sets = [.. _scores];
        DifferentialModel.Normalize(sets);
        return sets;
    }

    /// <summary>Gives what the change to another sketch multiplies the probability of each set by, the largest being 1.</summary>
    internal double[] FactorsOf(PosteriorSketch changed)
    {
        double[] factors = [.. changed._scores];
        ScaledSum.Add(factors, _scores, -1);
        Exponential.OfDifferences(factors, factors.Max());
        return factors;
    }

    /// <summary>Gives the probability of each condition, by its index.</summary>
    internal double[] Marginals()
    {
        double[] marginals = new double[Condition.All.Length];
        _model.Marginalize(SetProbabilities(), marginals);
        return marginals;
    }

    /// <summary>Gives the log odds of each condition, by its index.</summary>
    internal double[] LogOdds()
    {
        double[] logOdds = new double[Condition.All.Length];
        _model.LogOdds(SetProbabilities(), logOdds);
        return logOdds;
    }

    /// <summary>Gives the index of the most probable condition; of equals the first of the vocabulary.</summary>
    internal static int Leading(ReadOnlySpan<double> marginals)
    {
        int leading = 0;
        for (int i = 1; i < marginals.Length; i++)
        {
            if (marginals[i] > marginals[leading] && Comparable(marginals[i]) > Comparable(marginals[leading]))
            {
                leading = i;
            }
        }

        return leading;
    }

    /// <summary>Rounds a probability so that conditions which differ by noise of the last digits are equals.</summary>
    internal static double Comparable(double probability) => Math.Round(probability, EqualDecimals);

    private void Add(double[] scores, Finding finding, Presence answer, double factor)
    {
        if (answer != Presence.NotRecorded)
        {
            ScaledSum.Add(scores, _model.Answers.LogLikelihoods(finding.Index, answer), factor);
        }
    }

    /// <summary>Adds the prior of each set, which a finding about the timing of a drug can change.</summary>
    private void AddPrior(double[] scores, PresenceSet<Finding> findings, double factor)
    {
        double[] prior = new double[scores.Length];
        _model.ScorePrior(_patient, findings, _setting, prior);
        ScaledSum.Add(scores, prior, factor);
    }
}
