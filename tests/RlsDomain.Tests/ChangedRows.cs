using System.Collections.Immutable;

namespace RlsDomain.Tests;

/// <summary>The rows that differ from the first tables, as <c>docs/changed-rows.md</c> lists them.</summary>
internal static class ChangedRows
{
    private static readonly ImmutableArray<(string Table, string Row, string Old, string New)> s_all = [.. Read()];

    /// <summary>Gives the rows of a table that the page lists, with the old value and the new one.</summary>
    internal static Dictionary<string, (string Old, string New)> Of(string table) =>
        s_all.Where(row => row.Table == table).ToDictionary(row => row.Row, row => (row.Old, row.New), StringComparer.Ordinal);

    private static IEnumerable<(string Table, string Row, string Old, string New)> Read()
    {
        string table = "";
        foreach (string line in File.ReadLines(RepositoryFiles.Path("docs/changed-rows.md")))
        {
            string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
            if (line.StartsWith('`') && line.Contains(".json`", StringComparison.Ordinal))
            {
                table = line[1..line.IndexOf(".json`", StringComparison.Ordinal)];
            }
            else if (cells is ["", ['`', ..] row, var old, var now, { Length: > 0 }, ""])
            {
                yield return (table, row.Trim('`'), old, now);
            }
        }
    }
}
