using System.Collections.Immutable;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.Differential;

/// <summary>The differential of one patient, different ones in turn: the compiled model against its plain definition.</summary>
internal sealed class DifferentialPeers
{
    internal const int Patients = 16;
    internal const string ClassifyName = "DifferentialModel.Classify";
    internal const string OrderName = "DifferentialModel.Classify, with the order of the conditions";
    internal const string PlainName = "plain definition: that of the verifier";
    internal const string UntabulatedName = "plain definition, nothing worked out beforehand";

    /// <summary>Answers of the two agree to so much.</summary>
    private const double Tolerance = 1e-9;

    private readonly Models _models;
    private readonly ImmutableArray<PatientCase> _cases;
    private readonly double[] _probabilities = new double[Condition.All.Length];

    internal DifferentialPeers(Models models, int findings)
    {
        _models = models;
        _cases = MadeUpCases.ForTheDifferential(Patients, findings);
        Check();
    }

    internal Peer ClassifyPeer => new(ClassifyName, Patients, () => Classify());

    internal Peer OrderPeer => new(OrderName, Patients, () => Order());

    internal Peer PlainPeer => new(PlainName, Patients, () => Plain());

    internal Peer UntabulatedPeer => new(UntabulatedName, 1, () => Untabulated());

    internal double Classify()
    {
        double sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += _models.Fast.Classify(patient, Setting.PrimaryCare, _probabilities);
        }

        return sum;
    }

    internal int Order()
    {
        int sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += _models.Fast.Classify(patient, Setting.PrimaryCare).Leading.Index;
        }

        return sum;
    }

    internal double Plain()
    {
        double sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += PlainOf(patient).None;
        }

        return sum;
    }

    internal double Untabulated() => UntabulatedOf(_cases[0]).None;

    /// <summary>Does for one patient what the verifier does: priors, tempering, sets, and the sums over them.</summary>
    private (double None, Dictionary<Condition, double> Marginals) PlainOf(PatientCase patient)
    {
        PlainDifferential plain = _models.Plain;
        PresenceSet<Finding> findings = RecordedFindings.Of(patient, plain.Knowledge);
        double[] prior = plain.PriorLogOdds(patient, plain.DrugsOf(patient), findings, Setting.PrimaryCare);
        double[] posterior = plain.Posterior(prior, plain.Weigh(findings));
        return (posterior[0], plain.Marginals(posterior));
    }

    /// <summary>Does the same, and works every likelihood out anew: the formula as the page on the differential gives it.</summary>
    private (double None, Dictionary<Condition, double> Marginals) UntabulatedOf(PatientCase patient)
    {
        PlainDifferential plain = _models.Plain;
        PresenceSet<Finding> findings = RecordedFindings.Of(patient, plain.Knowledge);
        double[] scores = plain.PriorLogOdds(patient, plain.DrugsOf(patient), findings, Setting.PrimaryCare);
        ImmutableArray<PlainEvidence> evidence = plain.Weigh(findings);
        for (int set = 0; set < scores.Length; set++)
        {
            foreach (PlainEvidence one in evidence)
            {
                scores[set] += one.Counts * Math.Log(plain.Probability(one.Finding, one.Presence, plain.Sets[set]));
            }
        }

        double[] posterior = plain.Posterior(scores, []);
        return (posterior[0], plain.Marginals(posterior));
    }

    private void Check()
    {
        foreach (PatientCase patient in _cases)
        {
            double none = _models.Fast.Classify(patient, Setting.PrimaryCare, _probabilities);
            (double plainNone, Dictionary<Condition, double> marginals) = PlainOf(patient);
            Agreement.Of(PlainName, [none, .. _probabilities], [plainNone, .. Condition.All.Select(condition => marginals[condition])], Tolerance);
        }

        _models.Fast.Classify(_cases[0], Setting.PrimaryCare, _probabilities);
        Dictionary<Condition, double> untabulated = UntabulatedOf(_cases[0]).Marginals;
        Agreement.Of(UntabulatedName, _probabilities, [.. Condition.All.Select(condition => untabulated[condition])], Tolerance);
    }
}
