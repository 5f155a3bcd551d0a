using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Medications;

namespace RlsDomain.Guidance;

/// <summary>Picks what published sources say for a case, and marks where they disagree.</summary>
/// <remarks>The order of the rows and their conflicts are worked out once, since no case changes them.</remarks>
internal sealed class GuidanceAdvisor
{
    private readonly ImmutableArray<Recommendation> _rows;
    private readonly ImmutableArray<ImmutableArray<int>> _conflicts;

    /// <summary>What rows ask for, each list once, and for each row the place of its list.</summary>
    private readonly ImmutableArray<Recommendation> _asking;
    private readonly ImmutableArray<int> _asks;

    internal GuidanceAdvisor(KnowledgeBase knowledge)
    {
        _rows = InOrder(knowledge.Recommendations);
        Dictionary<Recommendation, int> places = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < _rows.Length; i++)
        {
            places.Add(_rows[i], i);
        }

        _conflicts = [.. _rows.Select(row => RecommendationConflicts.Of(row, knowledge.Recommendations).Select(other => places[other]).ToImmutableArray())];
        _asking = [.. _rows.DistinctBy(Asked, StringComparer.Ordinal)];
        Dictionary<string, int> lists = _asking.Select((row, place) => (Asked: Asked(row), place)).ToDictionary(pair => pair.Asked, pair => pair.place, StringComparer.Ordinal);
        _asks = [.. _rows.Select(row => lists[Asked(row)])];
    }

    /// <summary>
    /// Gets the recommendations that apply: those made for pregnancy first, those in force before superseded ones, the
    /// newest first, the ones without a year last; then the cautions about the options listed or the drugs taken, in
    /// the same order.
    /// </summary>
    internal ImmutableArray<GuidanceItem> Advise(CaseFindings findings)
    {
        ApplicabilityJudge judge = new(findings);
        ImmutableArray<string>[] because = new ImmutableArray<string>[_asking.Length]; // Default where it does not hold.
        for (int i = 0; i < because.Length; i++)
        {
            because[i] = judge.IsMet(_asking[i]) ? judge.BecauseOf(_asking[i]) : default;
        }

        HashSet<string> drugs = new(StringComparer.Ordinal);
        foreach (MedicationMatch match in findings.Medications.Matches)
        {
            if (match.Drug is { } taken)
            {
                drugs.Add(taken.Id);
            }
        }

        bool[] isListed = new bool[_rows.Length];
        int count = 0;
        for (int i = 0; i < _rows.Length; i++)
        {
            Recommendation row = _rows[i];
            if (because[_asks[i]].IsDefault)
            {
                continue;
            }

            // Cautions stand last, so every option listed is known by now.
            isListed[i] = row.Direction != RecommendationDirection.Caution || IsAboutOneOf(row, drugs);
            count += isListed[i] ? 1 : 0;
            if (row.Direction == RecommendationDirection.For && !row.IsSuperseded)
            {
                foreach (string drug in row.Drugs)
                {
                    drugs.Add(drug);
                }
            }
        }

        var items = ImmutableArray.CreateBuilder<GuidanceItem>(count);
        for (int i = 0; i < _rows.Length; i++)
        {
            if (isListed[i])
            {
                items.Add(new(_rows[i], because[_asks[i]], Listed(_conflicts[i], isListed)));
            }
        }

        return items.MoveToImmutable();
    }

    /// <summary>Writes what a row asks for, so that rows which ask for the same are found.</summary>
    private static string Asked(Recommendation row) => $"{string.Join(' ', row.Applies.Select(asked => asked.Code))} {row.LabLine}";

    private static ImmutableArray<Recommendation> InOrder(IEnumerable<Recommendation> rows) =>
    [
        .. rows
            .OrderBy(row => row.Direction == RecommendationDirection.Caution)
            .ThenByDescending(row => row.Applies.Contains(Applicability.Pregnant))
            .ThenBy(row => row.IsSuperseded)
            .ThenByDescending(row => row.Year ?? int.MinValue),
    ];

    private static bool IsAboutOneOf(Recommendation row, HashSet<string> drugs)
    {
        foreach (string drug in row.Drugs)
        {
            if (drugs.Contains(drug))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the ids of the conflicting rows that are listed.</summary>
    private ImmutableArray<string> Listed(ImmutableArray<int> conflicts, bool[] isListed)
    {
        int count = 0;
        foreach (int other in conflicts)
        {
            count += isListed[other] ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var ids = ImmutableArray.CreateBuilder<string>(count);
        foreach (int other in conflicts)
        {
            if (isListed[other])
            {
                ids.Add(_rows[other].Id);
            }
        }

        return ids.MoveToImmutable();
    }
}
