using System.Text.Encodings.Web;
using System.Text.Json;

namespace RlsDomain.Evidence.Tables;

/// <summary>Writes a table as the files of the knowledge base are written: a JSON array, a row a line.</summary>
internal static class TableWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives the bytes of a table. Numbers keep their digits; what stood between the tokens of a row is left out.</summary>
    internal static ReadOnlyMemory<byte> Write(IEnumerable<JsonElement> rows)
    {
        using MemoryStream stream = new();
        stream.Write("["u8);
        bool isFirst = true;
        foreach (JsonElement row in rows)
        {
            stream.Write(isFirst ? "\n"u8 : ",\n"u8);
            using Utf8JsonWriter writer = new(stream, s_options);
            row.WriteTo(writer);
            isFirst = false;
        }

        stream.Write("\n]\n"u8);
        return stream.ToArray();
    }
}
