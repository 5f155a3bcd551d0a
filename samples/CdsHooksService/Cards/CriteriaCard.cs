using System.Collections.Immutable;
using System.Globalization;
using CdsHooksService.Hooks;
using RlsDomain;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace CdsHooksService.Cards;

/// <summary>Published criteria against what is recorded, and what the model makes of it.</summary>
internal static class CriteriaCard
{
    private const decimal AdultAge = 18;
    private const int ConditionsShown = 3;

    internal static Card Of(HookRequest request, LegRecord legs, Assessment assessment)
    {
        ImmutableArray<CriteriaResult> sets = SetsFor(assessment);
        CriteriaResult first = sets[0];
        ImmutableArray<string> sources = [.. sets.SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Text.SourceIds)];
        return new()
        {
            Kind = CardKind.Criteria,
            Uuid = CardId.Of(request.HookInstance, request.Service.Id, CardKind.Criteria),
            Summary = Wording.Summary($"Restless legs criteria ({first.Set.DisplayName}) on what is recorded: {Name(first.Verdict)}; {Count(first)}"),
            Detail = Wording.Join(
            [
                $"Why this card: {MarkdownText.Escape(legs.Describe())}. What is not recorded is left open, never taken as absent.",
                .. sets.Select(Table),
                Ranking(assessment.Differential),
                Severity(assessment),
                Wording.List(Citations.Lines(sources, assessment.Knowledge)),
                Wording.Footer(assessment.Knowledge),
            ]),
            Indicator = Indicators.Info,
            Source = Citations.MainOf(sources, assessment.Knowledge),
            Links = Citations.Links(sources, assessment.Knowledge),
        };
    }

    /// <summary>Gives the sets for the age: the pediatric ones for a child, those for adults else, the consensus criteria first.</summary>
    private static ImmutableArray<CriteriaResult> SetsFor(Assessment assessment)
    {
        ImmutableArray<CriteriaSet> adult = CriteriaSet.Adult;
        bool isChild = assessment.Patient.AgeYears < AdultAge;
        return [.. assessment.Criteria.Where(result => adult.Contains(result.Set) || (isChild && result.Set == CriteriaSet.Pediatric2013))];
    }

    private static string Count(CriteriaResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Criteria.Count(criterion => criterion.Verdict == Verdict.Met)} met, {result.Criteria.Count(criterion => criterion.Verdict == Verdict.NotMet)} not met, {result.Criteria.Count(criterion => criterion.Verdict == Verdict.Undetermined)} open");

    private static string Table(CriteriaResult result) => string.Join('\n',
    [
        $"**{MarkdownText.Escape(result.Set.DisplayName)}: {Name(result.Verdict)}**{(result.Label is { } label ? $" ({MarkdownText.Escape(label)}, a label of this library)" : "")}",
        "",
        "| criterion | on record | sources |",
        "| --- | --- | --- |",
        .. result.Criteria.Select(criterion => $"| {MarkdownText.Escape(criterion.Text.Name)} | {Name(criterion.Verdict)} |{Wording.Mark(criterion.Text.Verified.IsVerified ? null : criterion.Text.Verified.Code)}{Wording.Cited(criterion.Text.SourceIds)} |"),
    ]);

    private static string Ranking(DifferentialResult differential) =>
        "What mainly explains the recorded findings, by the model of this library, as probabilities (many of its likelihoods are judgements): "
        + string.Join("; ", differential.Ranking.Take(ConditionsShown).Select(ranked => string.Create(CultureInfo.InvariantCulture, $"{ranked.Condition.DisplayName} {ranked.Explains:0.00}")))
        + ".";

    private static string Severity(Assessment assessment) => assessment.Irls is not { } score ? ""
        : score.Total is { } total ? string.Create(CultureInfo.InvariantCulture, $"IRLS: {total} of 40{(score.Band is { } band ? $", {band.DisplayName.ToLowerInvariant()}" : "")}.")
        : string.Create(CultureInfo.InvariantCulture, $"IRLS: {score.AnsweredCount} of 10 items answered; the total could be {score.LowestTotal} to {score.HighestTotal}.");

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        _ => "undetermined",
    };
}
