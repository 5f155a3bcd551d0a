using RlsDomain.Fhir;
using RlsDomain.Fhir.Writing;

namespace RlsDomain.Tool.Fhir;

/// <summary>An assessment in FHIR, of a case that did not come from FHIR.</summary>
internal static class FhirAnswer
{
    /// <summary>Gets why this program writes no FHIR; null when it does.</summary>
    internal static string? WhyNot => null;

    internal static string Write(Assessment assessment, DateTimeOffset recorded) =>
        FhirAssessmentWriter.ToJson(assessment, new FhirWriteOptions { Recorded = recorded });
}
