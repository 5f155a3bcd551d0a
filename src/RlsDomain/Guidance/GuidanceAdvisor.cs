using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>Picks what published sources say for a case, and marks where they disagree.</summary>
internal static class GuidanceAdvisor
{
    /// <summary>
    /// Gives the recommendations that apply: those made for pregnancy first, those in force before superseded ones, the
    /// newest first, the ones without a year last; then the cautions about the options listed or the drugs taken, in
    /// the same order.
    /// </summary>
    internal static ImmutableArray<GuidanceItem> Advise(CaseFindings findings)
    {
        ApplicabilityJudge judge = new(findings);
        (Recommendation Row, ImmutableArray<string> Because)[] applying =
        [
            .. findings.Knowledge.Recommendations
                .Select(row => (Row: row, Applies: judge.Judge(row)))
                .Where(pair => pair.Applies.Verdict == Verdict.Met)
                .Select(pair => (pair.Row, pair.Applies.Because)),
        ];
        HashSet<string> drugs = [.. TakenDrugs(findings), .. applying.Where(pair => IsOption(pair.Row)).SelectMany(pair => pair.Row.Drugs)];
        (Recommendation Row, ImmutableArray<string> Because)[] listed =
        [
            .. applying
                .Where(pair => pair.Row.Direction != RecommendationDirection.Caution || pair.Row.Drugs.Any(drugs.Contains))
                .OrderBy(pair => pair.Row.Direction == RecommendationDirection.Caution)
                .ThenByDescending(pair => pair.Row.Applies.Contains(Applicability.Pregnant))
                .ThenBy(pair => pair.Row.IsSuperseded)
                .ThenByDescending(pair => pair.Row.Year ?? int.MinValue),
        ];
        return [.. listed.Select(pair => new GuidanceItem(pair.Row, pair.Because, Conflicts(pair.Row, listed.Select(other => other.Row))))];
    }

    private static bool IsOption(Recommendation row) => row.Direction == RecommendationDirection.For && !row.IsSuperseded;

    private static IEnumerable<string> TakenDrugs(CaseFindings findings) =>
        findings.Medications.Matches.Select(match => match.Drug).OfType<Medication>().Select(drug => drug.Id);

    private static ImmutableArray<string> Conflicts(Recommendation row, IEnumerable<Recommendation> listed) =>
        [.. listed.Where(other => other != row && Conflict(row, other)).Select(other => other.Id)];

    /// <summary>Two rows about one option conflict when one is for it and the other against, or when their positions differ.</summary>
    private static bool Conflict(Recommendation one, Recommendation other) =>
        (one.InterventionCode == other.InterventionCode || one.Drugs.Any(drug => other.Drugs.Contains(drug)))
        && (HavePositions(one, other) || Opposes(one, other) || Opposes(other, one));

    private static bool HavePositions(Recommendation one, Recommendation other) =>
        one.Position is not null && other.Position is not null && one.Position != other.Position
        && one.ConflictGroup == other.ConflictGroup && one.SourceId != other.SourceId;

    private static bool Opposes(Recommendation one, Recommendation other) =>
        one.Direction == RecommendationDirection.For && other.Direction == RecommendationDirection.Against;
}
