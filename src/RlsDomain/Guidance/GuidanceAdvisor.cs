using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    /// <summary>The drugs that rows are about, each with a number, and for each row the numbers of its drugs.</summary>
    private readonly FrozenDictionary<string, int> _drugs;
    private readonly ImmutableArray<ImmutableArray<int>> _drugsOf;

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
        _drugs = _rows.SelectMany(row => row.Drugs).Distinct(StringComparer.Ordinal).Select((drug, number) => (drug, number))
            .ToFrozenDictionary(pair => pair.drug, pair => pair.number, StringComparer.Ordinal);
        _drugsOf = [.. _rows.Select(row => row.Drugs.Select(drug => _drugs[drug]).ToImmutableArray())];
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

        bool[] isNamed = new bool[_drugs.Count];
        foreach (MedicationMatch match in findings.Medications.Matches)
        {
            if (match.Drug is { } taken && _drugs.TryGetValue(taken.Id, out int drug))
            {
                isNamed[drug] = true;
            }
        }

        bool[] isListed = new bool[_rows.Length];
        int count = 0;
        for (int i = 0; i < _rows.Length; i++)
        {
            if (because[_asks[i]].IsDefault)
            {
                continue;
            }

            // Cautions stand last, so every option listed is known by now.
            isListed[i] = _rows[i].Direction != RecommendationDirection.Caution || AnyIs(isNamed, _drugsOf[i]);
            count += isListed[i] ? 1 : 0;
            if (_rows[i].Direction == RecommendationDirection.For && !_rows[i].IsSuperseded)
            {
                foreach (int drug in _drugsOf[i])
                {
                    isNamed[drug] = true;
                }
            }
        }

        GuidanceItem[] items = new GuidanceItem[count];
        for (int i = 0, next = 0; next < count; i++)
        {
            if (isListed[i])
            {
                items[next++] = new(_rows[i], because[_asks[i]], Listed(_conflicts[i], isListed));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
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

    private static bool AnyIs(bool[] named, ImmutableArray<int> drugs)
    {
        foreach (int drug in drugs)
        {
            if (named[drug])
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

        string[] ids = new string[count];
        int next = 0;
        foreach (int other in conflicts)
        {
            if (isListed[other])
            {
                ids[next++] = _rows[other].Id;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }
}
