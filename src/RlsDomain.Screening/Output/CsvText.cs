using System.Buffers;
using System.Text;

namespace RlsDomain.Screening.Output;

/// <summary>Writes rows as CSV (RFC 4180): a cell is quoted only when it must be.</summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create("\",\r\n");

    private readonly StringBuilder _text = new();

    /// <summary>Gives the names of the columns as a row.</summary>
    internal static byte[] Header()
    {
        CsvText text = new();
        text.Add(OutputColumns.All.Select(column => column.Name));
        return text.ToUtf8();
    }

    /// <summary>Adds the row of a patient.</summary>
    internal void Add(ScreenedRow row) => Add(OutputColumns.All.Select(column => column.Write(row)));

    /// <summary>Gives the rows in UTF-8, without a mark at the start.</summary>
    internal byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());

    private void Add(IEnumerable<string?> cells)
    {
        string between = "";
        foreach (string? cell in cells)
        {
            _text.Append(between);
            between = ",";
            if (cell.AsSpan().ContainsAny(s_quoted))
            {
                _text.Append('"').Append(cell!.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                _text.Append(cell);
            }
        }

        _text.Append("\r\n");
    }
}
