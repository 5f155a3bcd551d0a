using System.Collections.Immutable;
using CdsHooksService.Hooks;
using RlsDomain;
using RlsDomain.Guidance;

namespace CdsHooksService.Cards;

/// <summary>What is on record that may cause or worsen the symptoms, each with its source and its mark.</summary>
internal static class ContributorsCard
{
    internal static ImmutableArray<Card> Of(HookRequest request, Assessment assessment)
    {
        ImmutableArray<Contributor> contributors = assessment.Contributors;
        if (contributors.IsEmpty)
        {
            return [];
        }

        ImmutableArray<string> sources = [.. contributors.SelectMany(contributor => contributor.SourceIds)];
        return
        [
            new()
            {
                Kind = CardKind.Contributors,
                Uuid = CardId.Of(request.HookInstance, request.Service.Id, CardKind.Contributors),
                Summary = contributors.Length == 1
                    ? "One thing on record may contribute to the leg symptoms"
                    : FormattableString.Invariant($"{contributors.Length} things on record may contribute to the leg symptoms"),
                Detail = Wording.Join(
                    Wording.List(contributors.Select(Line)),
                    Wording.List(Citations.Lines(sources, assessment.Knowledge)),
                    Wording.Footer(assessment.Knowledge)),
                Indicator = Indicators.Info,
                Source = Citations.MainOf(sources, assessment.Knowledge),
                Links = Citations.Links(sources, assessment.Knowledge),
            },
        ];
    }

    private static string Line(Contributor contributor) =>
        $"- {contributor.Kind.DisplayName}: {MarkdownText.Escape(contributor.Detail)}{Wording.Mark(contributor.Mark)}{Wording.Cited(contributor.SourceIds)}";
}
