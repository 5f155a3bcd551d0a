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
    private readonly ImmutableArray<Place> _places;

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
        var counted = ImmutableArray.CreateBuilder<CountedAnswer>();
        _places = [.. Finding.All.SelectMany(finding => new[] { PlaceOf(finding, Presence.Present, counted), PlaceOf(finding, Presence.Absent, counted) })];
        Counted = counted.ToImmutable();
    }

    /// <summary>Gets every answer at every weight that it may have.</summary>
    internal ImmutableArray<CountedAnswer> Counted { get; }

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

    /// <summary>Writes the recorded answers as they count, by their number among <see cref="Counted"/>, in the order of the vocabulary; gives how many.</summary>
    internal int Count(PresenceSet<Finding> findings, Span<int> answers)
    {
        int count = 0;
        for (UInt128 left = findings.RecordedBits; left != UInt128.Zero; left &= left - 1)
        {
            int finding = (int)UInt128.TrailingZeroCount(left);
            bool isAbsent = (findings.AbsentBits >> finding & UInt128.One) != UInt128.Zero;
            ref readonly Place place = ref _places.ItemRef((2 * finding) + (isAbsent ? 1 : 0));
            answers[count++] = place.First
                + (int)UInt128.PopCount(findings.PresentBits & place.PresentBefore)
                + (int)UInt128.PopCount(findings.AbsentBits & place.AbsentBefore);
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

    /// <summary>Adds an answer at each weight that it may have, and gives where it stands.</summary>
    private Place PlaceOf(Finding finding, Presence presence, ImmutableArray<CountedAnswer>.Builder counted)
    {
        int first = counted.Count;
        Answer[] before = [];
        double discount = 1;
        if (_groupOf[finding.Index] is >= 0 and int group)
        {
            before = [.. _groups[group].Ranking.TakeWhile(answer => answer != new Answer(finding, presence))];
            discount = _groups[group].Discount;
        }

        double weight = 1;
        for (int rank = 0; rank <= before.Select(answer => answer.Finding).Where(other => other != finding).Distinct().Count(); rank++)
        {
            counted.Add(new(finding.Index, presence == Presence.Present, weight));
            weight *= discount;
        }

        return new(first, BitsOf(before, Presence.Present), BitsOf(before, Presence.Absent));
    }

    private static UInt128 BitsOf(Answer[] answers, Presence presence) =>
        PresenceSet<Finding>.BitsOf(answers.Where(answer => answer.Presence == presence).Select(answer => answer.Finding));

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

    /// <summary>Where an answer stands: its number at full weight, and the answers of its group that are stronger.</summary>
    private readonly record struct Place(int First, UInt128 PresentBefore, UInt128 AbsentBefore);

    private sealed record Group(double Discount, ImmutableArray<Answer> Ranking, UInt128 Findings);
}
