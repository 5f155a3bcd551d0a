using System.Text.Json.Nodes;

namespace RlsDomain.Fhir.Tests;

/// <summary>The public bundles beside the repository, and own ones.</summary>
internal static class Bundles
{
    /// <summary>Gets the own bundle, and the public ones where they stand beside the repository, in ordinal order.</summary>
    internal static IReadOnlyList<string> Files { get; } = [RepositoryFiles.Path("tests/RlsDomain.Fhir.Tests/Data/own-bundle.json"), .. PublicFiles()];

    internal static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsObject();

    internal static IEnumerable<string> PublicFiles()
    {
        string folder = Path.Combine(RepositoryFiles.Shared, "interop", "fhir-r4");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Makes a collection of resources written as JSON.</summary>
    internal static string Of(params string[] resources) =>
        $$"""{ "resourceType": "Bundle", "type": "collection", "entry": [ {{string.Join(", ", resources.Select(resource => $$"""{ "resource": {{resource}} }"""))}} ] }""";

    internal static string Patient(string more = "") => $$"""{ "resourceType": "Patient", "id": "p1", "gender": "female", "birthDate": "1970-05-20"{{more}} }""";

    /// <summary>Makes a laboratory value.</summary>
    internal static string Lab(string loinc, string value, string unit, string day = "2026-09-01", string more = "") =>
        $$"""{ "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "{{loinc}}" } ] }, "effectiveDateTime": "{{day}}", "valueQuantity": { "value": {{value}}, "unit": "{{unit}}", "system": "http://unitsofmeasure.org", "code": "{{unit}}" }{{more}} }""";

    /// <summary>Makes a condition that is active and confirmed.</summary>
    internal static string Condition(string system, string code, string more = "", string clinical = "active", string verification = "confirmed") =>
        $$"""{ "resourceType": "Condition", "clinicalStatus": { "coding": [ { "system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "{{clinical}}" } ] }, "verificationStatus": { "coding": [ { "system": "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": "{{verification}}" } ] }, "code": { "coding": [ { "system": "{{system}}", "code": "{{code}}" } ] }, "subject": { "reference": "Patient/p1" }{{more}} }""";

    /// <summary>Makes a request by name.</summary>
    internal static string Request(string name, string status = "active", string more = "") =>
        $$"""{ "resourceType": "MedicationRequest", "status": "{{status}}", "intent": "order", "medicationCodeableConcept": { "text": "{{name}}" }, "subject": { "reference": "Patient/p1" }, "authoredOn": "2026-08-01"{{more}} }""";

    /// <summary>Makes an observation with one of the library's own codes.</summary>
    internal static string Own(string system, string code, string value) =>
        $$"""{ "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "urn:rlsdomain:fhir:CodeSystem:{{system}}", "code": "{{code}}" } ] }, "effectiveDateTime": "2026-09-01"{{(value.Length == 0 ? "" : ", " + value)}} }""";
}
