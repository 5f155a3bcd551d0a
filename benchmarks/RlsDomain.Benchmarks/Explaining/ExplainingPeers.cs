using System.Collections.Immutable;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.Explaining;

/// <summary>What can be asked of a differential, each asked anew of a fresh answer.</summary>
internal sealed class ExplainingPeers
{
    internal const string OrderName = "differential with its order";
    internal const string ExplainName = "the weight of every finding, for every condition";
    internal const string QuestionsName = "what to ask next: the gain of every question";
    internal const string StabilityName = "how likely the first place holds over 5 questions";
    internal const string SingleName = "which single changes put another first";
    internal const string PairName = "which pairs of changes do, where no single one does";

    private const int Findings = 10;
    private const int Drawn = 400;
    private const int Patients = 8;

    private readonly ImmutableArray<PatientCase> _single;
    private readonly ImmutableArray<PatientCase> _pairs;

    internal ExplainingPeers()
    {
        ImmutableArray<PatientCase> cases = MadeUpCases.ForTheDifferential(Drawn, Findings);
        _single = [.. cases.Where(patient => ChangesOf(patient) == 1).Take(Patients)];
        _pairs = [.. cases.Where(patient => ChangesOf(patient) == 2).Take(Patients)];
    }

    internal ImmutableArray<Peer> Peers =>
    [
        new(OrderName, Patients, () => Over(_single, result => result.Leading.Index)),
        new(ExplainName, Patients, () => Over(_single, result => result.Explain(Condition.RestlessLegsSyndrome).Findings.Length)),
        new(QuestionsName, Patients, () => Over(_single, result => result.NextQuestions.Length)),
        new(StabilityName, Patients, () => Over(_single, result => result.StabilityOver(5).OverQuestions)),
        new(SingleName, Patients, () => Over(_single, result => result.Counterfactuals.Length)),
        new(PairName, _pairs.Length, () => Over(_pairs, result => result.Counterfactuals.Length)),
    ];

    private static int ChangesOf(PatientCase patient) =>
        DifferentialModel.Default.Classify(patient).Counterfactuals is [var first, ..] ? first.Changes.Length : 0;

    private static int Over(ImmutableArray<PatientCase> cases, Func<DifferentialResult, int> ask)
    {
        int sum = 0;
        foreach (PatientCase patient in cases)
        {
            sum += ask(DifferentialModel.Default.Classify(patient));
        }

        return sum;
    }
}
