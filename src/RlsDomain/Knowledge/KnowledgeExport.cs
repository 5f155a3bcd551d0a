using System.Collections.Immutable;

namespace RlsDomain.Knowledge;

/// <summary>Writes the tables for other programs and for people. The same tables give the same bytes on every machine.</summary>
public static class KnowledgeExport
{
    /// <summary>Writes the tables as CSV (RFC 4180, UTF-8), and the vocabulary as JSON: what a plain program needs to work the answers out again.</summary>
    /// <param name="knowledge">The tables to write.</param>
    /// <returns>The bytes of each file by its name, in ordinal order.</returns>
    /// <remarks>
    /// The files are <c>condition-risk.csv</c>, <c>labs.csv</c>, <c>leaks.csv</c>, <c>likelihood-references.csv</c>,
    /// <c>likelihoods.csv</c>, <c>medications.csv</c>, <c>priors.csv</c>, <c>recommendations.csv</c>, <c>references.csv</c>,
    /// <c>risk-factors.csv</c> and <c>vocabulary.json</c>. Keys that the tables have beside these columns stay in the
    /// tables, as do tables that are none of these, such as the groups of findings that travel together.
    /// </remarks>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> ToCsv(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return CsvTable.All.Select(table => KeyValuePair.Create(table.Name, table.Write(knowledge.Files)))
            .Append(KeyValuePair.Create("vocabulary.json", VocabularyFile.Write()))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>Writes one page of Markdown: the tables that a clinician reviews, each number with its range, its mark and its source.</summary>
    /// <remarks>Lines end with a line feed.</remarks>
    /// <param name="knowledge">The tables to write.</param>
    public static string ToMarkdown(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return new KnowledgePage(knowledge).Write();
    }
}
