using System.Collections.Frozen;
using RlsDomain.Fhir.Codes;

namespace RlsDomain.Fhir.Doctor;

/// <summary>What people write for the name of a code system.</summary>
internal static class SystemNames
{
    private static readonly FrozenDictionary<string, string> s_meant = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["urn:oid:2.16.840.1.113883.6.1"] = FhirSystems.Loinc,
        ["2.16.840.1.113883.6.1"] = FhirSystems.Loinc,
        ["loinc"] = FhirSystems.Loinc,
        ["loinc.org"] = FhirSystems.Loinc,
        ["urn:oid:2.16.840.1.113883.6.96"] = FhirSystems.SnomedCt,
        ["2.16.840.1.113883.6.96"] = FhirSystems.SnomedCt,
        ["snomed"] = FhirSystems.SnomedCt,
        ["snomed-ct"] = FhirSystems.SnomedCt,
        ["snomed ct"] = FhirSystems.SnomedCt,
        ["snomedct"] = FhirSystems.SnomedCt,
        ["snomed.info/sct"] = FhirSystems.SnomedCt,
        ["snomed.info/id"] = FhirSystems.SnomedCt,
        ["urn:oid:2.16.840.1.113883.6.90"] = FhirSystems.Icd10Cm,
        ["2.16.840.1.113883.6.90"] = FhirSystems.Icd10Cm,
        ["icd-10-cm"] = FhirSystems.Icd10Cm,
        ["icd10cm"] = FhirSystems.Icd10Cm,
        ["hl7.org/fhir/sid/icd-10-cm"] = FhirSystems.Icd10Cm,
        ["urn:oid:2.16.840.1.113883.6.3"] = FhirSystems.Icd10,
        ["2.16.840.1.113883.6.3"] = FhirSystems.Icd10,
        ["icd-10"] = FhirSystems.Icd10,
        ["icd10"] = FhirSystems.Icd10,
        ["hl7.org/fhir/sid/icd-10"] = FhirSystems.Icd10,
        ["urn:oid:2.16.840.1.113883.6.88"] = FhirSystems.RxNorm,
        ["2.16.840.1.113883.6.88"] = FhirSystems.RxNorm,
        ["rxnorm"] = FhirSystems.RxNorm,
        ["www.nlm.nih.gov/research/umls/rxnorm"] = FhirSystems.RxNorm,
        ["urn:oid:2.16.840.1.113883.6.73"] = FhirSystems.Atc,
        ["2.16.840.1.113883.6.73"] = FhirSystems.Atc,
        ["atc"] = FhirSystems.Atc,
        ["www.whocc.no/atc"] = FhirSystems.Atc,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the system that a name probably means; the name itself when nothing is known of it.</summary>
    internal static string Read(string system) => Find(system) ?? system;

    /// <summary>Gets the system that a name means without being it; null when it is right or nothing is known of it.</summary>
    internal static string? Find(string system)
    {
        string bare = system.Trim().TrimEnd('/');
        bare = bare.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? bare[8..] : bare.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? bare[7..] : bare;
        return s_meant.GetValueOrDefault(bare) is { } meant && meant != system ? meant : null;
    }
}
