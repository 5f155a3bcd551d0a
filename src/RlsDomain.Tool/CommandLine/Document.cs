using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RlsDomain.Tool.CommandLine;

/// <summary>Writes what a command answers as JSON: indented, with line feeds, and only what JSON itself asks for escaped.</summary>
/// <remarks>Nodes, and no reflection over objects: a native program keeps no properties to look up.</remarks>
internal static class Document
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Gives a node for each item, in their order.</summary>
    internal static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => new([.. items.Select(node)]);

    internal static void Write(JsonNode document, TextWriter writer)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, s_options))
        {
            document.WriteTo(json);
        }

        writer.Write(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        writer.Write('\n');
    }
}
