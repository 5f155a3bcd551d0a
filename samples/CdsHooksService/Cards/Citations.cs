using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;

namespace CdsHooksService.Cards;

/// <summary>Sources as cards show them.</summary>
internal static class Citations
{
    private const int LabelLength = 90;
    private const string Resolver = "https://doi.org/";

    /// <summary>How the references mark a DOI that nobody has seen in a source: it is shown nowhere as a link.</summary>
    private const string NotSeen = "DOI from memory";

    /// <summary>Gives the main source of a card: the first of a list; without one, the knowledge of the library.</summary>
    internal static CardSource MainOf(IReadOnlyList<string> sourceIds, KnowledgeBase knowledge) =>
        sourceIds.Count == 0 || knowledge.FindReference(sourceIds[0]) is not { } reference
            ? OfKnowledge(knowledge)
            : new(Clip(reference.Citation), UrlOf(reference));

    /// <summary>Gives the knowledge of the library as a source: for what is a judgement or rests on the record alone.</summary>
    internal static CardSource OfKnowledge(KnowledgeBase knowledge) => new($"RlsDomain, knowledge {knowledge.Version}", null);

    /// <summary>Gives the links of sources; null when none has a DOI that was seen.</summary>
    internal static ImmutableArray<CardLink>? Links(IEnumerable<string> sourceIds, KnowledgeBase knowledge)
    {
        ImmutableArray<CardLink> links =
        [
            .. sourceIds.Distinct(StringComparer.Ordinal).Select(knowledge.FindReference).OfType<Reference>()
                .Where(reference => UrlOf(reference) is not null)
                .Select(reference => new CardLink(reference.Id, UrlOf(reference)!)),
        ];
        return links.IsEmpty ? null : links;
    }

    /// <summary>Writes sources as a list, each with its citation.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<string> sourceIds, KnowledgeBase knowledge) =>
        sourceIds.Distinct(StringComparer.Ordinal).Select(knowledge.FindReference).OfType<Reference>().Select(reference =>
            $"- {MarkdownText.Escape(reference.Id)}: {MarkdownText.Escape(reference.Citation)}{(UrlOf(reference) is { } url ? $" <{url.AbsoluteUri}>" : reference.Doi is null ? "" : " (its DOI was not verified)")}");

    private static Uri? UrlOf(Reference reference) =>
        reference.Doi is { } doi && reference.Access?.Contains(NotSeen, StringComparison.OrdinalIgnoreCase) != true
            ? new(Resolver + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal))
            : null;

    private static string Clip(string citation) => citation.Length <= LabelLength ? citation : citation[..(LabelLength - 1)].TrimEnd() + "…";
}
