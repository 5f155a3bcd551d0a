using System.Text;

namespace RlsDomain.Tests;

/// <summary>Reads the copies of the project's CSV files in <c>Golden/spec/</c>: RFC 4180, a header row, UTF-8.</summary>
internal static class SpecCsv
{
    /// <summary>Gives each row of a file as its cells by the name of the column.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string fileName)
    {
        List<List<string>> records = Parse(File.ReadAllText(GoldenFiles.Path(Path.Combine("spec", fileName)), Encoding.UTF8));
        List<string> header = records[0];
        return [.. records.Skip(1).Select((record, index) => ToRow(fileName, header, record, index + 2))];
    }

    /// <summary>Splits a text into records: cells part at commas, records at line ends, and quotes shield both.</summary>
    internal static List<List<string>> Parse(string text)
    {
        List<List<string>> records = [];
        List<string> record = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (isQuoted)
            {
                if (letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else if (letter == '"')
                {
                    isQuoted = false;
                }
                else
                {
                    cell.Append(letter);
                }
            }
            else if (letter == '"')
            {
                isQuoted = true;
            }
            else if (letter == ',')
            {
                EndCell(record, cell);
            }
            else if (letter == '\n')
            {
                EndCell(record, cell);
                records.Add(record);
                record = [];
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        if (cell.Length > 0 || record.Count > 0)
        {
            EndCell(record, cell);
            records.Add(record);
        }

        return records;
    }

    private static void EndCell(List<string> record, StringBuilder cell)
    {
        record.Add(cell.ToString());
        cell.Clear();
    }

    private static Dictionary<string, string> ToRow(string fileName, List<string> header, List<string> record, int line) =>
        record.Count == header.Count
            ? header.Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            : throw new FormatException(FormattableString.Invariant($"{fileName} record {line} has {record.Count} cells; the header has {header.Count}."));
}
