using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>Picks what published sources say for a case, and marks where they disagree.</summary>
internal sealed class GuidanceAdvisor
{
    private readonly RecommendationConflicts _conflicts;

    internal GuidanceAdvisor(KnowledgeBase knowledge) => _conflicts = new(knowledge);

    /// <summary>
    /// Gives the recommendations that apply: those made for pregnancy first, those in force before superseded ones, the
    /// newest first, the ones without a year last; then the cautions about the options listed or the drugs taken, in
    /// the same order.
    /// </summary>
    internal ImmutableArray<GuidanceItem> Advise(CaseFindings findings)
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
        HashSet<string> ids = [.. listed.Select(pair => pair.Row.Id)];
        return [.. listed.Select(pair => new GuidanceItem(pair.Row, pair.Because, [.. _conflicts.Of(pair.Row).Where(ids.Contains)]))];
    }

    private static bool IsOption(Recommendation row) => row.Direction == RecommendationDirection.For && !row.IsSuperseded;

    private static IEnumerable<string> TakenDrugs(CaseFindings findings) =>
        findings.Medications.Matches.Select(match => match.Drug).OfType<Medication>().Select(drug => drug.Id);
}
