using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>
/// How much each recorded answer counts: within a group of findings that travel together the answers are ranked by
/// strength, and the answer of rank k, from 0, counts by the discount to the power of k. Outside the groups it is 1.
/// </summary>
internal sealed class Tempering
{
    private readonly ImmutableArray<Group> _groups;
    private readonly ImmutableArray<int> _groupOf;

    private Tempering(ImmutableArray<Group> groups)
    {
        _groups = groups;
        int[] groupOf = new int[Finding.All.Length];
        Array.Fill(groupOf, -1);
        for (int i = 0; i < groups.Length; i++)
        {
            foreach (Answer answer in groups[i].Ranking)
            {
                groupOf[answer.Finding.Index] = i;
            }
        }

        _groupOf = [.. groupOf];
    }

    internal static Tempering Of(KnowledgeBase knowledge, FindingCauses causes) =>
        new([.. knowledge.TemperingGroups.Select(group => new Group(group.Discount, Rank(group, causes), PresenceSet<Finding>.BitsOf(group.Findings)))]);

    /// <summary>Writes the weight of each recorded answer to the place of its finding; other places hold 1.</summary>
    internal void Weigh(PresenceSet<Finding> findings, Span<double> weights)
    {
        weights.Fill(1);
        for (int group = 0; group < _groups.Length; group++)
        {
            if ((findings.RecordedBits & _groups[group].Findings) != UInt128.Zero)
            {
                WeighGroup(group, findings, weights);
            }
        }
    }

    /// <summary>Writes the recorded answers with their weights, in the order of the vocabulary, and gives their number.</summary>
    internal int Weigh(PresenceSet<Finding> findings, Span<WeightedAnswer> answers)
    {
        Span<double> weights = stackalloc double[Finding.All.Length];
        Weigh(findings, weights);
        int count = 0;
        for (UInt128 left = findings.RecordedBits; left != UInt128.Zero; left &= left - 1)
        {
            int finding = (int)UInt128.TrailingZeroCount(left);
            bool isPresent = (findings.PresentBits >> finding & UInt128.One) != UInt128.Zero;
            answers[count++] = new(WeightedAnswer.Of(finding, isPresent), weights[finding]);
        }

        return count;
    }

    /// <summary>Writes the weights of the recorded answers of one group.</summary>
    internal void WeighGroup(int group, PresenceSet<Finding> findings, Span<double> weights)
    {
        double weight = 1;
        foreach (Answer answer in _groups[group].Ranking)
        {
            if (findings[answer.Finding] == answer.Presence)
            {
                weights[answer.Finding.Index] = weight;
                weight *= _groups[group].Discount;
            }
        }
    }

    /// <summary>Gets the group of a finding, or -1 when it is in none.</summary>
    internal int GroupOf(int finding) => _groupOf[finding];

    /// <summary>Gets the findings of a group, present and absent, strongest answer first.</summary>
    internal ImmutableArray<Answer> RankingOf(int group) => _groups[group].Ranking;

    private static ImmutableArray<Answer> Rank(TemperingGroup group, FindingCauses causes) =>
    [
        .. group.Findings
            .SelectMany((finding, place) => new[] { Presence.Present, Presence.Absent }
                .Select(presence => (Answer: new Answer(finding, presence), Place: place)))
            .OrderByDescending(pair => causes.Strength(pair.Answer.Finding.Index, pair.Answer.Presence == Presence.Present))
            .ThenBy(pair => pair.Place)
            .Select(pair => pair.Answer),
    ];

    /// <summary>A finding with an answer.</summary>
    internal readonly record struct Answer(Finding Finding, Presence Presence);

    private sealed record Group(double Discount, ImmutableArray<Answer> Ranking, UInt128 Findings);
}
