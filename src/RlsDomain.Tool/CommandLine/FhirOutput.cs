using System.Text.Json.Nodes;

namespace RlsDomain.Tool.CommandLine;

/// <summary>Writes bundles: one as it is, several a line each, for FHIR has no list of bundles.</summary>
internal static class FhirOutput
{
    internal static void Write(IReadOnlyList<string> bundles, TextWriter writer)
    {
        foreach (string bundle in bundles)
        {
            writer.WriteLine(bundles.Count == 1 ? bundle : JsonNode.Parse(bundle)!.ToJsonString());
        }
    }
}
