using System.Collections.Immutable;

namespace RlsDomain.Fhir.Codes;

/// <summary>The names of the code systems that are read and written: names, not pages to open.</summary>
public static class FhirSystems
{
    /// <summary>The clinical modification of ICD-10 used in the United States.</summary>
    public const string Icd10Cm = "http://hl7.org/fhir/sid/icd-10-cm";

    /// <summary>ICD-10 of the World Health Organization.</summary>
    public const string Icd10 = "http://hl7.org/fhir/sid/icd-10";

    /// <summary>SNOMED Clinical Terms. Its use needs a licence in many countries.</summary>
    public const string SnomedCt = "http://snomed.info/sct";

    /// <summary>LOINC, for laboratory tests.</summary>
    public const string Loinc = "http://loinc.org";

    /// <summary>RxNorm, for medications.</summary>
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    /// <summary>The Anatomical Therapeutic Chemical classification, for medications.</summary>
    public const string Atc = "http://www.whocc.no/atc";

    /// <summary>UCUM, for units.</summary>
    public const string Ucum = "http://unitsofmeasure.org";

    /// <summary>What every name of this library's own begins with. It is a name of its own making, and no address.</summary>
    public const string Own = "urn:rlsdomain:fhir:";

    /// <summary>This library's findings: Observation.code, with a boolean or a coded value.</summary>
    public const string Findings = Own + "CodeSystem:finding";

    /// <summary>This library's risk factors: Observation.code or Condition.code.</summary>
    public const string RiskFactors = Own + "CodeSystem:risk-factor";

    /// <summary>This library's conditions.</summary>
    public const string Conditions = Own + "CodeSystem:condition";

    /// <summary>This library's numbers that are no laboratory values: the IRLS and its parts, frequency, duration, movement index.</summary>
    public const string Measures = Own + "CodeSystem:measure";

    /// <summary>Present and absent, as values of findings and risk factors.</summary>
    public const string Presence = Own + "CodeSystem:presence";

    /// <summary>The questionnaire that IRLS answers belong to; it has link ids and scores, and no wording.</summary>
    public const string IrlsQuestionnaire = Own + "Questionnaire:irls";

    /// <summary>Gets the short name of a system for messages; the system itself when it has none.</summary>
    internal static string NameOf(string? system) => system switch
    {
        Icd10Cm => "ICD-10-CM",
        Icd10 => "ICD-10",
        SnomedCt => "SNOMED CT",
        Loinc => "LOINC",
        RxNorm => "RxNorm",
        Atc => "ATC",
        null => "no system",
        _ => system,
    };

    /// <summary>Gets the names of ICD-10, which some senders mix.</summary>
    internal static ImmutableArray<string> Icd { get; } = [Icd10Cm, Icd10];
}
