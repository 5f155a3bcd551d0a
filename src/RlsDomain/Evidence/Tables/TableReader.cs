using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;

namespace RlsDomain.Evidence.Tables;

/// <summary>Reads a table: a JSON array of flat objects, a row a line. Collects every issue instead of stopping.</summary>
internal static class TableReader
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 8 };

    /// <summary>Reads the rows of a table; a row with an issue is left out, so the caller must look at the issues.</summary>
    internal static ImmutableArray<T> Read<T>(string file, ReadOnlyMemory<byte> utf8, List<TableIssue> issues, Func<RowReader, T> read)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            issues.Add(new(file, 0, "the file is not UTF-8."));
            return [];
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(WithoutMark(utf8), s_options);
            bool hasEscapes = utf8.Span.IndexOf("\\u"u8) >= 0;
            return ReadRows(file, document.RootElement, hasEscapes, issues, read);
        }
        catch (JsonException exception)
        {
            issues.Add(new(file, 0, FormattableString.Invariant($"not JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.")));
            return [];
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static ImmutableArray<T> ReadRows<T>(string file, JsonElement root, bool hasEscapes, List<TableIssue> issues, Func<RowReader, T> read)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            issues.Add(new(file, 0, "a table is a JSON array of rows."));
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<T>(root.GetArrayLength());
        RowReader row = new(file, issues);
        int number = 0;
        foreach (JsonElement element in root.EnumerateArray())
        {
            number++;
            if (element.ValueKind != JsonValueKind.Object)
            {
                issues.Add(new(file, number, "a row is a JSON object.") { IsOfReading = true });
                continue;
            }

            if (hasEscapes && HasHalfSurrogate(element))
            {
                issues.Add(new(file, number, "a text has half of a surrogate pair, which no text file can hold.") { IsOfReading = true });
                continue;
            }

            int before = issues.Count;
            row.Begin(number, element);
            T value = read(row);
            row.End();
            if (issues.Count == before)
            {
                rows.Add(value);
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>Says whether an escape in a text or a key stands for no character. The bytes are UTF-8, so nothing else can be at fault.</summary>
    private static bool HasHalfSurrogate(JsonElement element)
    {
        if (!element.GetRawText().Contains("\\u", StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            Unescape(element);
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static void Unescape(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            element.GetString();
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Unescape(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                _ = property.Name;
                Unescape(property.Value);
            }
        }
    }
}
