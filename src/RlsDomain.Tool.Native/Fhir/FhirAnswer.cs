namespace RlsDomain.Tool.Fhir;

/// <summary>Stands in for the writing of FHIR in the full tool.</summary>
internal static class FhirAnswer
{
    internal static string? WhyNot => FullTool.Has("--format fhir");

    internal static string Write(Assessment assessment, DateTimeOffset recorded) => throw new NotSupportedException(WhyNot);
}
