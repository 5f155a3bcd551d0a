using System.Text.Encodings.Web;
using System.Text.Json;

namespace RlsDomain.Tool.CommandLine;

/// <summary>Writes what a command answers as JSON: indented, with line feeds, and only what JSON itself asks for escaped.</summary>
internal static class Document
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(object document, TextWriter writer)
    {
        writer.Write(JsonSerializer.Serialize(document, s_options));
        writer.Write('\n');
    }
}
