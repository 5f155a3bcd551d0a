using System.Globalization;
using System.Text.Json.Nodes;

namespace RlsDomain.Fhir.Tests.Doctor;

/// <summary>Errors to plant in copies of bundles.</summary>
internal static class Corruptions
{
    private const string Snomed = "http://snomed.info/sct";
    private const string Icd = "http://hl7.org/fhir/sid/icd-10-cm";
    private const string Atc = "http://www.whocc.no/atc";
    private const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private static readonly string[] s_blood = ["718-7", "4548-4", "2276-4", "1988-5", "38483-4", "2160-0", "2339-0", "33914-3", "49765-1", "6299-2", "787-2", "3034-6", "2777-1", "2502-3"];

    internal static IReadOnlyList<Corruption> All { get; } =
    [
        // Numbers.
        new("a decimal comma", ["decimal-comma"], OnLab((lab, value, _) => lab["valueQuantity"]!["value"] = value.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','))),
        new("a number as text", ["number-as-text"], OnLab((lab, value, _) => lab["valueQuantity"]!["value"] = value.ToString(CultureInfo.InvariantCulture))),
        new("a string with number and unit", ["number-as-text"], OnLab((lab, value, unit) => { lab.Remove("valueQuantity"); lab["valueString"] = $"{value.ToString("0.0", CultureInfo.InvariantCulture)} {unit}"; })),
        new("a string with a comma", ["decimal-comma"], OnLab((lab, value, unit) => { lab.Remove("valueQuantity"); lab["valueString"] = $"{value.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')} {unit}"; })),
        new("a decimal point lost in hemoglobin", ["unit-swapped", "value-implausible"], OnLab((lab, value, _) => SetValue(lab, value * 10), "718-7")),
        new("a decimal point lost in creatinine", ["value-implausible", "unit-swapped"], OnLab((lab, value, _) => SetValue(lab, value * 1000), "38483-4", "2160-0")),
        new("calcium ten times too high", ["value-implausible", "unit-swapped"], OnLab((lab, value, _) => SetValue(lab, value * 10), "49765-1")),
        new("a cell volume ten times too low", ["value-implausible"], OnLab((lab, value, _) => SetValue(lab, value / 10), "787-2")),
        new("transferrin a tenth of the others", ["factor-of-ten"], OnLab((lab, value, _) => SetValue(lab, value / 10), "3034-6")),
        new("phosphate a tenth of the others", ["factor-of-ten"], OnLab((lab, value, _) => SetValue(lab, value / 10), "2777-1")),
        new("a filtration rate of thousands", ["value-implausible", "unit-swapped"], OnLab((lab, value, _) => SetValue(lab, (value + 1) * 1000), "33914-3")),
        new("a negative value", ["value-implausible", "lab-out-of-range"], OnLab((lab, value, _) => SetValue(lab, -value))),

        // Units.
        new("hemoglobin in g/dL called g/L", ["unit-swapped"], OnLab((lab, _, _) => SetUnit(lab, "g/L"), "718-7")),
        new("hemoglobin of mass in moles", ["loinc-unit-mismatch"], OnLab((lab, _, _) => SetUnit(lab, "mmol/L"), "718-7")),
        new("ferritin of mass in moles", ["loinc-unit-mismatch"], OnLab((lab, _, _) => SetUnit(lab, "pmol/L"), "2276-4")),
        new("creatinine of mass in moles", ["loinc-unit-mismatch"], OnLab((lab, value, _) => { SetValue(lab, value * 88.4m); SetUnit(lab, "umol/L"); }, "38483-4", "2160-0")),
        new("urea nitrogen of mass in moles", ["loinc-unit-mismatch"], OnLab((lab, _, _) => SetUnit(lab, "mmol/L"), "6299-2", "3094-0")),
        new("calcium of mass in moles", ["loinc-unit-mismatch"], OnLab((lab, _, _) => SetUnit(lab, "mmol/L"), "49765-1")),
        new("ferritin of moles in mass", ["loinc-unit-mismatch"], OnLab((lab, _, _) => SetLoinc(lab, "14723-1"), "2276-4")),
        new("hemoglobin of moles in mass", ["loinc-unit-mismatch"], OnLab((lab, _, _) => SetLoinc(lab, "59260-0"), "718-7")),
        new("a saturation as a fraction called percent", ["percent-fraction"], OnLab((lab, value, _) => SetValue(lab, value / 100), "2502-3")),
        new("hemoglobin A1c as a fraction called percent", ["percent-fraction"], OnLab((lab, value, _) => SetValue(lab, value / 100), "4548-4")),
        new("a saturation in percent called a fraction", ["percent-fraction"], OnLab((lab, _, _) => SetUnit(lab, "1"), "2502-3")),
        new("hemoglobin A1c in mmol/mol called percent", ["unit-swapped"], OnLab((lab, value, _) => SetValue(lab, Math.Round((value - 2.152m) / 0.09148m)), "4548-4")),
        new("C-reactive protein in mg/L called mg/dL", ["unit-changed", "reference-range-unit"], OnLab((lab, _, _) => SetUnit(lab, "mg/dL"), "1988-5")),
        new("C-reactive protein and its range in mg/L called mg/dL", ["reference-range-unit"], OnLab((lab, _, _) => { SetUnit(lab, "mg/dL"); lab["referenceRange"] = Range(5, "mg/dL"); }, "1988-5")),
        new("a unit of another kind", ["unit-of-other-kind"], OnLab((lab, _, unit) => SetUnit(lab, unit == "%" ? "ng/mL" : "%"))),
        new("no unit", ["unit-missing"], OnLab((lab, _, _) => { lab["valueQuantity"]!.AsObject().Remove("unit"); lab["valueQuantity"]!.AsObject().Remove("code"); })),
        new("a unit in lower case", ["unit-not-ucum"], OnLab((lab, _, unit) => SetUnit(lab, unit.ToLowerInvariant()), "718-7", "2276-4", "38483-4", "2160-0", "49765-1", "3034-6", "787-2")),
        new("a unit with the micro sign", ["unit-not-ucum"], OnLab((lab, value, _) => SetUnit(lab, "µg/L"), "2276-4")),
        new("a unit that is none", ["unit-not-ucum"], OnLab((lab, _, _) => SetUnit(lab, "units"))),

        // LOINC.
        new("a LOINC code with a wrong check digit", ["loinc-check-digit"], OnLab((lab, _, _) => SetLoinc(lab, NextDigit(Code(lab))))),
        new("a LOINC code of ferritin beside another text", ["loinc-other-test"], OnLab((lab, _, _) => SetLoinc(lab, "2276-4"), "718-7", "4548-4", "38483-4", "49765-1")),
        new("a LOINC code of hemoglobin beside another text", ["loinc-other-test"], OnLab((lab, _, _) => SetLoinc(lab, "718-7"), "2276-4", "1988-5", "3034-6", "2339-0", "38483-4")),
        new("LOINC under its object identifier", ["system-name"], OnLab((lab, _, _) => Coding(lab)["system"] = "urn:oid:2.16.840.1.113883.6.1")),
        new("LOINC with https", ["system-name"], OnLab((lab, _, _) => Coding(lab)["system"] = "https://loinc.org/")),
        new("a LOINC code under SNOMED CT", ["code-in-wrong-system"], OnLab((lab, _, _) => Coding(lab)["system"] = Snomed)),
        new("a LOINC code without a system", ["code-without-system"], OnLab((lab, _, _) => Coding(lab).Remove("system"))),

        // Dates and duplicates.
        new("a lab in the future", ["date-in-future"], OnLab((lab, _, _) => lab["effectiveDateTime"] = "2062-01-05")),
        new("a lab before birth", ["date-before-birth"], OnLab((lab, _, _) => lab["effectiveDateTime"] = "1901-01-05")),
        new("a lab twice with another value", ["duplicate-different"], PlantDuplicate),
        new("a condition in the future", ["date-in-future"], OnCondition(condition => condition["onsetDateTime"] = "2055-05-05")),
        new("a condition that ends before it begins", ["end-before-start"], OnCondition(condition => { condition["onsetDateTime"] = "2010-05-05"; condition["abatementDateTime"] = "2009-05-05"; })),
        new("a request in the future", ["date-in-future"], OnRequest(request => request["authoredOn"] = "2050-02-02")),
        new("a request that ends before it begins", ["end-before-start"], OnRequest(request => request["dispenseRequest"] = new JsonObject { ["validityPeriod"] = new JsonObject { ["start"] = "2020-03-01", ["end"] = "2019-03-01" } })),
        new("a birth in the future", ["date-in-future"], On("Patient", patient => patient["birthDate"] = "2070-01-01")),
        new("a birth in another century", ["age-implausible"], On("Patient", patient => patient["birthDate"] = "1870-01-01")),

        // Conditions.
        new("a SNOMED CT code with a wrong check digit", ["snomed-check-digit"], OnCoded(Snomed, coding => coding["code"] = NextDigit((string)coding["code"]!))),
        new("a SNOMED CT code of diabetes beside another text", ["code-other-disease"], OnMapped(Snomed, "44054006", "diabet")),
        new("a SNOMED CT code of anemia beside another text", ["code-other-disease"], OnMapped(Snomed, "271737000", "anemi")),
        new("a SNOMED CT code of hypertension beside another text", ["code-other-disease"], OnMapped(Snomed, "38341003", "hypertension")),
        new("an ICD-10-CM code of depression beside another text", ["code-other-disease"], OnMapped(Icd, "F32.9", "depress")),
        new("an ICD-10-CM code of heart failure beside another text", ["code-other-disease"], OnMapped(Icd, "I50.9", "heart")),
        new("an ICD-10 code that is none", ["icd-malformed"], OnCoded(Icd, coding => coding["code"] = "99.2Z")),
        new("SNOMED CT by its plain name", ["system-name"], OnCoded(Snomed, coding => coding["system"] = "SNOMED-CT")),
        new("an ICD-10-CM code under SNOMED CT", ["code-in-wrong-system", "snomed-check-digit"], OnCoded(Icd, coding => coding["system"] = Snomed)),
        new("a pregnancy of a man", ["pregnancy-and-sex"], PlantPregnancy),

        // Medications.
        new("an ATC code that was moved", ["atc-moved"], OnRequest(request => SetDrug(request, "gabapentin", Atc, "N03AX12"))),
        new("an ATC code in lower case", ["atc-malformed"], OnRequest(request => SetDrug(request, "mirtazapine", Atc, "n06ax11"))),
        new("an ATC code that is none", ["atc-malformed"], OnRequest(request => SetDrug(request, "mirtazapine", Atc, "N6AX11"))),
        new("an RxNorm code that is none", ["rxnorm-malformed"], OnRequest(request => SetDrug(request, "mirtazapine", RxNorm, "RX15996"))),
        new("a name with the code of a look-alike", ["drug-look-alike"], OnRequest(request => SetDrug(request, "ropinirole", Atc, "N05AX08"))),
        new("a name with the code of another drug", ["drug-name-and-code"], OnRequest(request => SetDrug(request, "mirtazapine", Atc, "N04BC05"))),
        new("a text and a display of two drugs", ["drug-name-and-code", "drug-look-alike"], OnRequest(request => SetDrug(request, "bupropion", null, "1", "olanzapine"))),
        new("a misspelt drug", ["drug-name-misspelt"], OnRequest(request => SetDrug(request, "mirtazapin", null, null))),
        new("ATC under its object identifier", ["system-name"], OnRequest(request => SetDrug(request, "mirtazapine", "urn:oid:2.16.840.1.113883.6.73", "N06AX11"))),

        // Form, and the library's own codes.
        new("a sex that is none", ["not-fhir"], On("Patient", patient => patient["gender"] = "femal")),
        new("a date that is none", ["not-fhir"], OnCondition(condition => condition["onsetDateTime"] = "1.2.2020")),
        new("an element that is none", ["not-fhir"], OnRequest(request => request["drug"] = "x")),
        new("a finding that is none", ["unknown-code"], OnOwn("finding", observation => Coding(observation)["code"] = "urge-to-move-leg")),
        new("a finding with a number", ["presence-not-understood"], OnOwn("finding", observation => { observation.Remove("valueBoolean"); observation["valueInteger"] = 1; })),
        new("a measure in another unit", ["measure-unit"], OnOwn("measure", observation => SetUnit(observation, "/d"))),
        new("an IRLS answer of seven", ["irls-answer"], On("QuestionnaireResponse", response => response["item"]![5]!["answer"]![0]!["valueInteger"] = 7)),
    ];

    private static Func<JsonObject, JsonArray, bool> On(string type, Action<JsonObject> change) => (resource, _) =>
    {
        if ((string?)resource["resourceType"] != type)
        {
            return false;
        }

        change(resource);
        return true;
    };

    private static Func<JsonObject, JsonArray, bool> OnLab(Action<JsonObject, decimal, string> change, params string[] loincs) => (resource, _) =>
    {
        string[] wanted = loincs.Length == 0 ? s_blood : loincs;
        if ((string?)resource["resourceType"] != "Observation" || resource["valueQuantity"] is not JsonObject quantity || !wanted.Contains(Code(resource)))
        {
            return false;
        }

        change(resource, (decimal)quantity["value"]!, (string)quantity["code"]!);
        return true;
    };

    private static Func<JsonObject, JsonArray, bool> OnCondition(Action<JsonObject> change) => On("Condition", change);

    private static Func<JsonObject, JsonArray, bool> OnRequest(Action<JsonObject> change) => On("MedicationRequest", change);

    private static Func<JsonObject, JsonArray, bool> OnOwn(string system, Action<JsonObject> change) => (resource, _) =>
    {
        if ((string?)resource["resourceType"] != "Observation" || (string?)Coding(resource)["system"] != $"urn:rlsdomain:fhir:CodeSystem:{system}")
        {
            return false;
        }

        change(resource);
        return true;
    };

    private static Func<JsonObject, JsonArray, bool> OnCoded(string system, Action<JsonObject> change) => (resource, _) =>
    {
        if ((string?)resource["resourceType"] != "Condition" || resource["code"]!["coding"]!.AsArray().FirstOrDefault(coding => (string?)coding!["system"] == system) is not JsonObject coding)
        {
            return false;
        }

        change(coding);
        return true;
    };

    /// <summary>Gives a code to conditions whose text is of another disease that the library knows.</summary>
    private static Func<JsonObject, JsonArray, bool> OnMapped(string system, string code, string itsWord) => (resource, _) =>
    {
        string[] known = ["anemia", "hypertension", "diabetes mellitus", "rheumatoid arthritis", "dialysis", "restless legs", "obesity"];
        string text = (string?)resource["code"]?["text"] ?? "";
        if ((string?)resource["resourceType"] != "Condition" || text.Contains(itsWord, StringComparison.OrdinalIgnoreCase)
            || !known.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        resource["code"]!["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code });
        return true;
    };

    private static bool PlantDuplicate(JsonObject resource, JsonArray entries)
    {
        if (!OnLab((_, _, _) => { })(resource, entries))
        {
            return false;
        }

        JsonObject twin = resource.DeepClone().AsObject();
        twin.Remove("id");
        SetValue(twin, (decimal)twin["valueQuantity"]!["value"]! * 1.3m);
        entries.Add(new JsonObject { ["resource"] = twin });
        return true;
    }

    private static bool PlantPregnancy(JsonObject resource, JsonArray entries)
    {
        if ((string?)resource["resourceType"] != "Patient" || (string?)resource["gender"] != "male")
        {
            return false;
        }

        entries.Add(new JsonObject { ["resource"] = JsonNode.Parse(Bundles.Condition(Icd, "Z33.1").Replace("Patient/p1", $"Patient/{(string?)resource["id"]}", StringComparison.Ordinal)) });
        return true;
    }

    private static JsonObject Coding(JsonObject resource) => resource["code"]!["coding"]![0]!.AsObject();

    private static string Code(JsonObject resource) => (string)Coding(resource)["code"]!;

    private static void SetLoinc(JsonObject lab, string loinc) => Coding(lab)["code"] = loinc;

    private static void SetValue(JsonObject lab, decimal value) => lab["valueQuantity"]!["value"] = value;

    private static void SetUnit(JsonObject lab, string unit)
    {
        lab["valueQuantity"]!["unit"] = unit;
        lab["valueQuantity"]!["code"] = unit;
    }

    private static JsonArray Range(decimal high, string unit) => [new JsonObject { ["high"] = new JsonObject { ["value"] = high, ["unit"] = unit } }];

    private static void SetDrug(JsonObject request, string text, string? system, string? code, string? display = null)
    {
        JsonObject concept = new() { ["text"] = text };
        if (code is not null)
        {
            JsonObject coding = new() { ["code"] = code };
            if (system is not null)
            {
                coding["system"] = system;
            }

            if (display is not null)
            {
                coding["display"] = display;
            }

            concept["coding"] = new JsonArray(coding);
        }

        request.Remove("medicationReference");
        request["medicationCodeableConcept"] = concept;
    }

    private static string NextDigit(string code) => code[..^1] + (char)('0' + ((code[^1] - '0' + 1) % 10));
}
