using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace RlsDomain.Tests;

/// <summary>The JSON Schemas of <c>docs/schemas</c>.</summary>
internal static class SchemaFiles
{
    /// <summary>Gets the schema of a case, to which others refer by its name.</summary>
    internal static JsonSchema Case { get; } = Read("case");

    internal static JsonSchema Read(string name) => JsonSchema.FromText(Text(name));

    /// <summary>Reads a schema that refers to that of a case, which is made known first.</summary>
    internal static JsonSchema ReadBesideCase(string name)
    {
        _ = Case;
        return Read(name);
    }

    internal static JsonNode Node(string name) => JsonNode.Parse(Text(name))!;

    internal static bool Fits(JsonSchema schema, JsonElement value) => schema.Evaluate(value, new EvaluationOptions { RequireFormatValidation = true }).IsValid;

    internal static bool Fits(JsonSchema schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Fits(schema, document.RootElement);
    }

    /// <summary>Gets the texts of a list that may also name null.</summary>
    internal static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Where(item => item is not null).Select(item => (string)item!);

    private static string Text(string name) => File.ReadAllText(RepositoryFiles.Path($"docs/schemas/{name}.schema.json"));
}
