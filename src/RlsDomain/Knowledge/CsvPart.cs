using System.Collections.Immutable;
using System.Text.Json;

namespace RlsDomain.Knowledge;

/// <summary>How the rows of a table fill the columns of a CSV file.</summary>
/// <param name="File">The table.</param>
/// <param name="Map">For each column its name, the keys of which the first that a row has fills it, and what stands when there is none.</param>
internal sealed record CsvPart(string File, ImmutableArray<(string Column, ImmutableArray<string> Keys, string Otherwise)> Map)
{
    private const string BrandsColumn = "brand_names";

    /// <summary>Gets the columns.</summary>
    internal ImmutableArray<string> Columns => [.. Map.Select(cell => cell.Column)];

    /// <summary>Reads columns from their compact form: <c>column=key|otherKey</c>, parted by spaces.</summary>
    internal static CsvPart Parse(string file, string columns) => new(file,
        [.. columns.Split(' ').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1].Split('|').ToImmutableArray(), ""))]);

    /// <summary>Gives what stands in a column when a row has no key for it.</summary>
    internal CsvPart With(string column, string otherwise) =>
        this with { Map = [.. Map.Select(cell => cell.Column == column ? (cell.Column, cell.Keys, otherwise) : cell)] };

    /// <summary>Gives the cells of a row.</summary>
    internal IEnumerable<string> Cells(JsonElement row) => Map.Select(cell =>
        cell.Keys.Select(key => row.TryGetProperty(key, out JsonElement value) ? Text(cell.Column, value) : null).FirstOrDefault(text => text is not null)
            ?? cell.Otherwise);

    private static string Text(string column, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => string.Join(column == BrandsColumn ? ", " : ";", value.EnumerateArray().Select(item => item.GetString())),
        _ => value.GetRawText(),
    };
}
