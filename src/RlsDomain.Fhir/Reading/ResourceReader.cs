using System.Collections.Immutable;
using Hl7.Fhir.Model;
using FhirCondition = Hl7.Fhir.Model.Condition;

namespace RlsDomain.Fhir.Reading;

/// <summary>Gives each resource to the reader of its type.</summary>
internal static class ResourceReader
{
    /// <summary>Why types that health records are full of are not read.</summary>
    private static readonly ImmutableDictionary<string, string> s_notRead = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AllergyIntolerance"] = "An allergy or intolerance bears on what may be prescribed, and not on the legs.",
        ["Medication"] = "It is read where a request, statement or administration refers to it.",
        ["DiagnosticReport"] = "Its results are read from the Observations that it refers to.",
        ["FamilyMemberHistory"] = "Family histories are read as the finding family-history-rls in an Observation only.",
        ["Procedure"] = "Procedures are not read; a state after one is read from a Condition.",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    internal static Outcome Read(Resource resource, string path, int place, CaseDraft draft) => resource switch
    {
        Patient patient => PatientReader.Read(patient, place, draft),
        Observation observation => ObservationReader.Read(observation, place, draft),
        FhirCondition condition => ConditionReader.Read(condition, path, place, draft),
        MedicationRequest request => MedicationReader.Read(request, place, draft),
        MedicationStatement statement => MedicationReader.Read(statement, place, draft),
        MedicationAdministration administration => MedicationReader.Read(administration, place, draft),
        QuestionnaireResponse response => QuestionnaireReader.Read(response, place, draft),
        _ => Outcome.Ignored("type-not-read", s_notRead.GetValueOrDefault(resource.TypeName) ?? $"A resource of type {resource.TypeName} has nothing that a case records."),
    };

    /// <summary>Gets whom a resource is about; null when its type says it nowhere.</summary>
    internal static ResourceReference? SubjectOf(Resource resource) => resource switch
    {
        Observation observation => observation.Subject,
        FhirCondition condition => condition.Subject,
        MedicationRequest request => request.Subject,
        MedicationStatement statement => statement.Subject,
        MedicationAdministration administration => administration.Subject,
        QuestionnaireResponse response => response.Subject,
        _ => null,
    };
}
