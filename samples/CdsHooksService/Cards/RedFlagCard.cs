using System.Collections.Immutable;
using CdsHooksService.Hooks;
using RlsDomain;
using RlsDomain.Guidance;

namespace CdsHooksService.Cards;

/// <summary>Red flags that recorded findings raise: they come before anything about RLS.</summary>
internal static class RedFlagCard
{
    internal static ImmutableArray<Card> Of(HookRequest request, Assessment assessment)
    {
        if (assessment.RedFlags.IsEmpty)
        {
            return [];
        }

        ImmutableArray<string> sources = [.. assessment.RedFlags.SelectMany(raised => raised.Flag.SourceIds)];
        return
        [
            new()
            {
                Kind = CardKind.RedFlags,
                Uuid = CardId.Of(request.HookInstance, request.Service.Id, CardKind.RedFlags),
                Summary = Wording.Summary(assessment.RedFlags.Length == 1
                    ? $"A red flag is on record: {assessment.RedFlags[0].Because[0].DisplayName.ToLowerInvariant()}"
                    : FormattableString.Invariant($"{assessment.RedFlags.Length} red flags are on record; they come before restless legs")),
                Detail = Wording.Join(
                    Wording.List(assessment.RedFlags.Select(Line)),
                    Wording.List(Citations.Lines(sources, assessment.Knowledge)),
                    Wording.Footer(assessment.Knowledge)),
                Indicator = Indicators.Warning,
                Source = Citations.MainOf(sources, assessment.Knowledge),
                Links = Citations.Links(sources, assessment.Knowledge),
            },
        ];
    }

    private static string Line(RaisedFlag raised) =>
        $"- **{MarkdownText.Escape(string.Join(", ", raised.Because.Select(finding => finding.DisplayName)))}**: {MarkdownText.Escape(raised.Flag.Concern)} "
        + $"How soon: {MarkdownText.Escape(raised.Flag.Urgency)}{Wording.Mark(raised.Flag.Verified.IsVerified ? null : raised.Flag.Verified.Code)}{Wording.Cited(raised.Flag.SourceIds)}";
}
