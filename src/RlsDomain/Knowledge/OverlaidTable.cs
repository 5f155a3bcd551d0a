using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>A table with the rows of an overlay in it, each of which remembers where it came from.</summary>
internal sealed class OverlaidTable
{
    private const string Withdrawn = "withdrawn";

    private readonly KnowledgeTable _table;
    private readonly List<TableIssue> _issues;
    private readonly List<(TableRow Row, bool IsOfOverlay)> _rows;
    private readonly List<TableRow> _overlay = [];
    private readonly List<(string File, int Row, string Source)> _withdrawals = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private OverlaidTable(KnowledgeTable table, ImmutableArray<TableRow> rows, List<TableIssue> issues) =>
        (_table, _rows, _issues) = (table, [.. rows.Select(row => (row, false))], issues);

    /// <summary>Gets the file.</summary>
    internal string File => _table.File;

    /// <summary>Gets the rows of the overlay that take one away, with the source that each names.</summary>
    internal IReadOnlyList<(string File, int Row, string Source)> Withdrawals => _withdrawals;

    /// <summary>Lays the rows of an overlay's file over those of the base; what is wrong with one is an issue.</summary>
    internal static OverlaidTable Read(KnowledgeTable table, TableFiles knowledge, TableFiles overlay, List<TableIssue> issues)
    {
        OverlaidTable overlaid = new(table, knowledge.Rows(table.File), issues);
        foreach (TableRow row in overlay.Read(table.File, issues, row => ReadRow(table, row)))
        {
            overlaid.Add(row);
        }

        return overlaid;
    }

    /// <summary>Gives the bytes of the table together.</summary>
    internal ReadOnlyMemory<byte> Write() => TableWriter.Write(_rows.Select(row => row.Row.Json));

    /// <summary>Gives the place in the overlay that an issue of this table comes from, as far as it can be told.</summary>
    internal TableIssue InTheOverlay(TableIssue issue)
    {
        if (issue.Row == 0)
        {
            TableRow[] named = [.. _overlay.Where(row => _table.PartsOf(row) is { } parts && parts.All(part => issue.Message.Contains(part, StringComparison.Ordinal)))];
            return named.Length == 1 ? issue with { Row = named[0].Number } : issue;
        }

        (TableRow row, bool isOfOverlay) = _rows[issue.Row - 1];
        return isOfOverlay ? issue with { Row = row.Number } : InTheBase(issue, _table, row);
    }

    /// <summary>Gives an issue of a row of the base, which only the overlay can have caused: it names the row by its key.</summary>
    internal static TableIssue InTheBase(TableIssue issue, KnowledgeTable? table, TableRow row) =>
        new(issue.File, 0, $"the row {table?.KeyOf(row)} below the overlay no longer fits: {issue.Message}");

    private static TableRow ReadRow(KnowledgeTable table, RowReader row)
    {
        if (!row.Has(Withdrawn))
        {
            return row.Whole();
        }

        foreach (string part in table.Key)
        {
            row.Text(part);
        }

        if (!row.Flag(Withdrawn))
        {
            row.Report("\"withdrawn\" is true, or it is left out.");
        }

        row.Text("source");
        row.OptionalText("at");
        row.End();
        return row.Whole();
    }

    private void Add(TableRow row)
    {
        _overlay.Add(row);
        string? key = _table.KeyOf(row);
        if (key is not null && !_seen.Add(key))
        {
            _issues.Add(new(File, row.Number, $"{key} has a row in the overlay already; keep one."));
            return;
        }

        int at = key is null ? -1 : _rows.FindIndex(other => _table.KeyOf(other.Row) == key);
        if (row.Json.TryGetProperty(Withdrawn, out _))
        {
            Withdraw(row, key!, at);
            return;
        }

        if (!_table.NamesSource(row))
        {
            _issues.Add(new(File, row.Number, $"an overlay says where each row comes from: name it in \"{_table.Source}\". Of a judgement, list who judged in references.json and name that."));
        }

        if (at < 0)
        {
            _rows.Add((row, true));
        }
        else
        {
            _rows[at] = (row, true);
        }
    }

    private void Withdraw(TableRow row, string key, int at)
    {
        _withdrawals.Add((File, row.Number, row.Text("source")!));
        if (at >= 0)
        {
            _rows.RemoveAt(at);
            return;
        }

        _issues.Add(new(File, row.Number, Suggestion.Of(
            $"there is no row {key} to withdraw", Spelling.Nearest(key, _rows.Select(other => _table.KeyOf(other.Row)).OfType<string>()))));
    }
}
