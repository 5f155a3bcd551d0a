using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;

namespace RlsDomain.Comparison;

/// <summary>What differs between two sets of tables, row by row. Immutable.</summary>
/// <remarks>Names and versions are not rows; the versions and digests are those of <see cref="Old"/> and <see cref="New"/>.</remarks>
public sealed class KnowledgeDiff
{
    private KnowledgeDiff(KnowledgeBase old, KnowledgeBase changed)
    {
        (Old, New) = (old, changed);
        Rows = [.. KnowledgeTable.All.SelectMany(RowsOf)];
        ReorderedFiles = [.. KnowledgeTable.All.Where(IsReordered).Select(table => table.File)];
    }

    /// <summary>Gets the tables before.</summary>
    public KnowledgeBase Old { get; }

    /// <summary>Gets the tables now.</summary>
    public KnowledgeBase New { get; }

    /// <summary>Gets the rows that differ: by file in ordinal order; in a file, those of the old table in its order, then the new ones in theirs.</summary>
    public ImmutableArray<RowChange> Rows { get; }

    /// <summary>Gets the files in which rows that both have stand in another order, which answers may follow.</summary>
    public ImmutableArray<string> ReorderedFiles { get; }

    /// <summary>Compares two sets of tables. Whitespace, the order of keys and trailing zeros do not count.</summary>
    /// <param name="old">The tables before.</param>
    /// <param name="changed">The tables now.</param>
    public static KnowledgeDiff Between(KnowledgeBase old, KnowledgeBase changed)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(changed);
        return new(old, changed);
    }

    private IEnumerable<RowChange> RowsOf(KnowledgeTable table)
    {
        (string Key, TableRow Row)[] old = Keyed(table, Old);
        (string Key, TableRow Row)[] changed = Keyed(table, New);
        Dictionary<string, TableRow> before = old.ToDictionary(row => row.Key, row => row.Row, StringComparer.Ordinal);
        Dictionary<string, TableRow> after = changed.ToDictionary(row => row.Key, row => row.Row, StringComparer.Ordinal);
        return old.Select(row => new RowChange(table.File, row.Key, row.Row, after.TryGetValue(row.Key, out TableRow now) ? now : null))
            .Concat(changed.Where(row => !before.ContainsKey(row.Key)).Select(row => new RowChange(table.File, row.Key, null, row.Row)))
            .Where(row => !row.Properties.IsEmpty);
    }

    private bool IsReordered(KnowledgeTable table)
    {
        string[] old = [.. Keyed(table, Old).Select(row => row.Key)];
        string[] changed = [.. Keyed(table, New).Select(row => row.Key)];
        return !old.Intersect(changed, StringComparer.Ordinal).SequenceEqual(changed.Intersect(old, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static (string Key, TableRow Row)[] Keyed(KnowledgeTable table, KnowledgeBase knowledge) =>
        [.. knowledge.Files.Rows(table.File).Select(row => (table.KeyOf(row)!, row))];
}
