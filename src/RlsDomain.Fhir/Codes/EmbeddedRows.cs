using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RlsDomain.Fhir.Codes;

/// <summary>Reads a table that is embedded in this package, strictly: an unknown key or a missing one is an error of the build.</summary>
internal static class EmbeddedRows
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    internal static ImmutableArray<T> Read<T>(string file)
    {
        using Stream stream = typeof(EmbeddedRows).Assembly.GetManifestResourceStream($"RlsDomain.Fhir.{file}")
            ?? throw new InvalidOperationException($"The package has no table {file}.");
        return JsonSerializer.Deserialize<ImmutableArray<T>>(stream, s_options);
    }
}
