using System.Text.Json.Serialization;

namespace RlsDomain.Benchmarks.Reading;

/// <summary>The serializer of case files that is generated with the build; strict, as the reader of the library is.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(CaseDto))]
internal sealed partial class CaseJsonContext : JsonSerializerContext;
