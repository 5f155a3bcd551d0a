using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;

namespace RlsDomain.Comparison;

/// <summary>Applies some of the changes between two sets of tables to the old one.</summary>
internal static class KnowledgePatch
{
    /// <summary>Gives the old tables with these rows as they are now; null when the checks refuse them.</summary>
    internal static KnowledgeBase? Apply(KnowledgeBase old, IEnumerable<RowChange> rows) => KnowledgeBase.TryRead(
        old.Files.With(rows.GroupBy(row => row.File, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, Write(old, group.Key, [.. group])))),
        out _);

    private static ReadOnlyMemory<byte> Write(KnowledgeBase old, string file, ImmutableArray<RowChange> changes)
    {
        Dictionary<int, RowChange> changed = changes.Where(row => row.Old is not null).ToDictionary(row => row.Old!.Value.Number);
        IEnumerable<TableRow?> rows = old.Files.Rows(file)
            .Select(row => changed.TryGetValue(row.Number, out RowChange? change) ? change.New : row)
            .Concat(changes.Where(row => row.Old is null).Select(row => row.New));
        return TableWriter.Write(rows.Where(row => row is not null).Select(row => row!.Value.Json));
    }
}
