using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What a number of the model rests on: the row of a condition and a finding, else the leak of the finding.</summary>
internal sealed class FindingEvidence
{
    private readonly Grounds?[,] _likelihoods = new Grounds?[Condition.All.Length, Finding.All.Length];
    private readonly Grounds[] _leaks = new Grounds[Finding.All.Length];

    private FindingEvidence()
    {
    }

    internal static FindingEvidence Of(KnowledgeBase knowledge)
    {
        FindingEvidence evidence = new();
        foreach (Leak leak in knowledge.Leaks)
        {
            evidence._leaks[leak.Finding.Index] = leak.Grounds;
        }

        foreach (Likelihood likelihood in knowledge.Likelihoods)
        {
            evidence._likelihoods[likelihood.Condition.Index, likelihood.Finding.Index] = likelihood.Grounds;
        }

        return evidence;
    }

    internal Grounds this[Condition condition, Finding finding] =>
        _likelihoods[condition.Index, finding.Index] ?? _leaks[finding.Index];
}
