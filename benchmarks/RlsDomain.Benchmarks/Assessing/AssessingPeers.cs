using System.Collections.Immutable;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.Assessing;

/// <summary>A whole assessment of a case with everything recorded, against its largest part.</summary>
internal sealed class AssessingPeers
{
    internal const int Patients = 16;
    internal const string ClassifyName = "differential: probabilities only";
    internal const string OrderName = "differential with its order";
    internal const string AssessName = "RlsAssessor.Assess";
    internal const string JsonName = "RlsAssessor.Assess, with every explanation, to JSON";

    private readonly ImmutableArray<PatientCase> _cases = MadeUpCases.Whole(Patients, 25);
    private readonly double[] _probabilities = new double[Condition.All.Length];

    internal AssessingPeers() => Check();

    internal ImmutableArray<Peer> Peers =>
    [
        new(ClassifyName, Patients, () => Classify()),
        new(OrderName, Patients, () => Order()),
        new(AssessName, Patients, () => Assess()),
    ];

    internal Peer JsonPeer => new(JsonName, Patients, () => Json());

    internal double Classify()
    {
        double sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += DifferentialModel.Default.Classify(patient, Setting.PrimaryCare, _probabilities);
        }

        return sum;
    }

    internal int Order()
    {
        int sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += DifferentialModel.Default.Classify(patient, Setting.PrimaryCare).Leading.Index;
        }

        return sum;
    }

    internal int Assess()
    {
        int sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += RlsAssessor.Default.Assess(patient).Guidance.Length;
        }

        return sum;
    }

    internal int Json()
    {
        int sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += RlsAssessor.Default.Assess(patient).ToUtf8Json().Length;
        }

        return sum;
    }

    private void Check()
    {
        foreach (PatientCase patient in _cases)
        {
            Assessment assessment = RlsAssessor.Default.Assess(patient, Setting.PrimaryCare);
            DifferentialModel.Default.Classify(patient, Setting.PrimaryCare, _probabilities);
            Agreement.Of(AssessName, _probabilities, [.. Condition.All.Select(assessment.Differential.ProbabilityOf)], tolerance: 0);
            Agreement.Of(OrderName, assessment.Differential.Leading, DifferentialModel.Default.Classify(patient, Setting.PrimaryCare).Leading);
        }
    }
}
