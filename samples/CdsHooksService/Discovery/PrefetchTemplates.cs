using System.Collections.Immutable;
using RlsDomain.Fhir.Codes;

namespace CdsHooksService.Discovery;

/// <summary>The FHIR queries whose answers the services read, made from the tables of the library.</summary>
/// <remarks>
/// They stay within the subset of FHIR search that CDS Hooks recommends for prefetch. Conditions cannot be asked for by
/// code: a category of ICD-10 stands for all codes below it.
/// </remarks>
internal static class PrefetchTemplates
{
    internal const string Patient = "patient";
    internal const string Conditions = "conditions";
    internal const string Findings = "findings";
    internal const string Labs = "labs";
    internal const string MedicationRequests = "medicationRequests";
    internal const string MedicationStatements = "medicationStatements";
    internal const string Questionnaires = "questionnaires";

    private const string OfPatient = "?patient={{context.patientId}}";

    /// <summary>The most recent observations that are asked for; what is older hardly counts, as values age.</summary>
    private const int MostObservations = 200;

    /// <summary>Gets the queries by key.</summary>
    internal static ImmutableSortedDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [Patient] = "Patient/{{context.patientId}}",
        [Conditions] = "Condition" + OfPatient,
        [Findings] = $"Observation{OfPatient}&code={AnyOf(FhirSystems.Findings)},{AnyOf(FhirSystems.RiskFactors)},{AnyOf(FhirSystems.Measures)}",
        [Labs] = FormattableString.Invariant($"Observation{OfPatient}&code={string.Join(',', LoincCodes.All)},{AnyOf(FhirSystems.Analytes)}&_sort=-date&_count={MostObservations}"),
        [MedicationRequests] = $"MedicationRequest{OfPatient}&status=active,completed,stopped",
        [MedicationStatements] = $"MedicationStatement{OfPatient}&status=active,completed,stopped",
        [Questionnaires] = $"QuestionnaireResponse{OfPatient}&questionnaire={FhirSystems.IrlsQuestionnaire}&status=completed,amended",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Gets the keys of which one at least is needed to know whether RLS or leg symptoms are on record.</summary>
    internal static ImmutableArray<string> OfTheLegs { get; } = [Conditions, Findings, Questionnaires];

    /// <summary>Writes "any code of this system" as a token of FHIR search.</summary>
    private static string AnyOf(string system) => system + "|";
}
