using RlsDomain;
using RlsDomain.Knowledge;

namespace CdsHooksService.Cards;

/// <summary>Words that several cards share. They inform; they never order.</summary>
internal static class Wording
{
    /// <summary>What every card ends with: what it is, and what it rests on.</summary>
    internal static string Footer(KnowledgeBase knowledge) =>
        $"_Decision support for a clinician; never a diagnosis or an order by itself. RlsDomain {Assessment.LibraryVersion}, knowledge {knowledge.Version}._";

    /// <summary>Cuts a summary to what a card allows.</summary>
    internal static string Summary(string text) => text.Length < Card.SummaryLimit ? text : text[..(Card.SummaryLimit - 2)].TrimEnd() + "…";

    /// <summary>Writes a mark in brackets; nothing when there is none.</summary>
    internal static string Mark(string? mark) => mark is null ? "" : $" ({MarkdownText.Escape(mark)})";

    /// <summary>Writes the ids of sources in brackets; says so when there is none.</summary>
    internal static string Cited(IReadOnlyCollection<string> sourceIds) =>
        sourceIds.Count == 0 ? " (no source)" : $" \\[{MarkdownText.Escape(string.Join(", ", sourceIds))}\\]";

    /// <summary>Joins paragraphs and lists, with an empty line between.</summary>
    internal static string Join(params IEnumerable<string> parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));

    /// <summary>Joins the lines of a list.</summary>
    internal static string List(IEnumerable<string> lines) => string.Join('\n', lines);
}
