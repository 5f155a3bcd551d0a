using Hl7.Fhir.Model;
using RlsDomain.Cases;
using RlsDomain.Fhir.Writing;

namespace RlsDomain.Fhir;

/// <summary>Writes a case as FHIR R4 resources that <see cref="FhirCaseReader"/> reads back.</summary>
/// <remarks>
/// A case has an age and no birth date, so the age is an Observation of this library's measure <c>age-years</c>. The
/// same case gives the same bytes on every machine. <c>docs/fhir-writing.md</c> says what does not come back as it was.
/// </remarks>
public static class FhirCaseWriter
{
    /// <summary>Writes a case as a Bundle of type collection: a Patient, and a resource for each thing recorded.</summary>
    /// <param name="patient">The case.</param>
    public static Bundle Write(PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        BundleDraft draft = new(CaseResources.ScopeOf(patient, subject: null));
        CaseResources.Add(draft, patient, subject: null);
        return draft.ToBundle();
    }

    /// <summary>Writes a case as JSON.</summary>
    /// <param name="patient">The case.</param>
    public static string ToJson(PatientCase patient) => FhirJson.Of(Write(patient));
}
