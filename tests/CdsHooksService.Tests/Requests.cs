using System.Text.Json.Nodes;

namespace CdsHooksService.Tests;

/// <summary>Requests of made-up people.</summary>
internal static class Requests
{
    internal const string PatientView = "rls-patient-view";
    internal const string OrderSelect = "rls-order-select";
    internal const string OrderSign = "rls-order-sign";

    internal static JsonObject View(JsonNode? prefetch) => new()
    {
        ["hook"] = "patient-view",
        ["hookInstance"] = "2c9fe9f3-7c3f-4c3c-9f0a-1c2f8d2c8a11",
        ["context"] = new JsonObject { ["userId"] = "Practitioner/1", ["patientId"] = "anna" },
        ["prefetch"] = prefetch?.DeepClone(),
    };

    internal static JsonObject Select(JsonNode? prefetch, params JsonObject[] orders)
    {
        JsonObject request = Sign(prefetch, orders);
        request["hook"] = "order-select";
        request["context"]!["selections"] = new JsonArray([.. orders.Select(order => (JsonNode)$"{order["resourceType"]}/{order["id"]}")]);
        return request;
    }

    internal static JsonObject Sign(JsonNode? prefetch, params JsonObject[] orders)
    {
        JsonObject request = View(prefetch);
        request["hook"] = "order-sign";
        request["context"]!["draftOrders"] = Bundle(orders);
        return request;
    }

    internal static JsonObject Order(string drug, string id = "draft-1") => new()
    {
        ["resourceType"] = "MedicationRequest",
        ["id"] = id,
        ["status"] = "draft",
        ["intent"] = "order",
        ["medicationCodeableConcept"] = new JsonObject { ["text"] = drug },
        ["subject"] = Anna(),
    };

    /// <summary>Makes a prefetch in which every key was looked up, and what is not given was not there.</summary>
    internal static JsonObject Prefetch(JsonObject[]? conditions = null, JsonObject[]? findings = null, JsonObject[]? labs = null, JsonObject[]? medications = null) => new()
    {
        ["patient"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = "anna", ["gender"] = "female", ["birthDate"] = "1972-03-02" },
        ["conditions"] = conditions is null ? null : Bundle(conditions),
        ["findings"] = findings is null ? null : Bundle(findings),
        ["labs"] = labs is null ? null : Bundle(labs),
        ["medicationRequests"] = null,
        ["medicationStatements"] = medications is null ? null : Bundle(medications),
        ["questionnaires"] = null,
    };

    /// <summary>Makes a prefetch with restless legs syndrome as a diagnosis.</summary>
    internal static JsonObject Diagnosed() => Prefetch(conditions: [RestlessLegs()]);

    /// <summary>Makes a prefetch with leg symptoms and no diagnosis.</summary>
    internal static JsonObject WithSymptoms() => Prefetch(findings: [Finding("urge-to-move-legs"), Finding("relief-with-movement")]);

    internal static JsonObject RestlessLegs(string patient = "anna") => new()
    {
        ["resourceType"] = "Condition",
        ["clinicalStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"),
        ["code"] = Concept("http://snomed.info/sct", "32914008"),
        ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient}" },
    };

    internal static JsonObject Finding(string code, bool isPresent = true) => new()
    {
        ["resourceType"] = "Observation",
        ["status"] = "final",
        ["code"] = Concept("urn:rlsdomain:fhir:CodeSystem:finding", code),
        ["subject"] = Anna(),
        ["valueBoolean"] = isPresent,
    };

    internal static JsonObject Ferritin(decimal value, string date) => new()
    {
        ["resourceType"] = "Observation",
        ["status"] = "final",
        ["code"] = Concept("http://loinc.org", "2276-4"),
        ["subject"] = Anna(),
        ["effectiveDateTime"] = date,
        ["valueQuantity"] = new JsonObject { ["value"] = value, ["unit"] = "ng/mL", ["system"] = "http://unitsofmeasure.org", ["code"] = "ng/mL" },
    };

    internal static JsonObject Takes(string drug) => new()
    {
        ["resourceType"] = "MedicationStatement",
        ["status"] = "active",
        ["medicationCodeableConcept"] = new JsonObject { ["text"] = drug },
        ["subject"] = Anna(),
    };

    internal static JsonObject Bundle(params IEnumerable<JsonObject> resources) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "searchset",
        ["entry"] = new JsonArray([.. resources.Select(resource => (JsonNode)new JsonObject { ["resource"] = resource.DeepClone() })]),
    };

    internal static JsonObject Concept(string system, string code) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }),
    };

    private static JsonObject Anna() => new() { ["reference"] = "Patient/anna" };
}
