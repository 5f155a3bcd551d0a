using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>
/// How much each recorded answer counts: in a group of findings that travel together, the answer of rank k, from 0,
/// counts by the discount to the power of k; any other answer counts in full.
/// </summary>
internal sealed class PlainTempering
{
    private readonly KnowledgeBase _knowledge;
    private readonly HashSet<Finding> _grouped;
    private readonly Dictionary<(Finding, Presence), double> _strengths = [];

    internal PlainTempering(KnowledgeBase knowledge, PlainDifferential model)
    {
        _knowledge = knowledge;
        _grouped = [.. knowledge.TemperingGroups.SelectMany(group => group.Findings)];
        foreach (Finding finding in _grouped)
        {
            _strengths[(finding, Presence.Present)] = StrengthOf(model, finding, Presence.Present);
            _strengths[(finding, Presence.Absent)] = StrengthOf(model, finding, Presence.Absent);
        }
    }

    internal ImmutableArray<PlainEvidence> Weigh(PresenceSet<Finding> findings)
    {
        List<PlainEvidence> evidence = [];
        foreach (TemperingGroup group in _knowledge.TemperingGroups)
        {
            IEnumerable<Finding> ranked = group.Findings
                .Where(finding => findings[finding] != Presence.NotRecorded)
                .OrderByDescending(finding => _strengths[(finding, findings[finding])]); // Of equals the first of the group.
            evidence.AddRange(ranked.Select((finding, rank) => new PlainEvidence(finding, findings[finding], Math.Pow(group.Discount, rank))));
        }

        evidence.AddRange(findings.Recorded.Where(finding => !_grouped.Contains(finding)).Select(finding => new PlainEvidence(finding, findings[finding], 1)));
        return [.. evidence.OrderBy(one => one.Finding.Index)];
    }

    /// <summary>
    /// Gives the strength of an answer: the largest absolute log ratio, over the conditions, of its probability with
    /// that condition alone to its probability with none.
    /// </summary>
    private static double StrengthOf(PlainDifferential model, Finding finding, Presence answer)
    {
        double withNone = model.Probability(finding, answer, []);
        return Condition.All.Max(condition => Math.Abs(Math.Log(model.Probability(finding, answer, [condition])) - Math.Log(withNone)));
    }
}
