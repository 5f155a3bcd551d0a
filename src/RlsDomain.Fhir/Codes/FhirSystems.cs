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

    /// <summary>This library's numbers that are no laboratory values: the age, the IRLS and its parts, frequency, duration, movement index.</summary>
    public const string Measures = Own + "CodeSystem:measure";

    /// <summary>Present and absent, as values of findings and risk factors.</summary>
    public const string Presence = Own + "CodeSystem:presence";

    /// <summary>This library's analytes: Observation.code of a laboratory value whose LOINC code is not known.</summary>
    public const string Analytes = Own + "CodeSystem:analyte";

    /// <summary>Published sets of criteria: Observation.code of an answer.</summary>
    public const string CriteriaSets = Own + "CodeSystem:criteria-set";

    /// <summary>Published criteria, each of a set: Observation.component.code of an answer.</summary>
    public const string Criteria = Own + "CodeSystem:criterion";

    /// <summary>Met, not met and undetermined: values of criteria.</summary>
    public const string Verdicts = Own + "CodeSystem:verdict";

    /// <summary>Bands of the IRLS total: Observation.interpretation of an answer.</summary>
    public const string IrlsBands = Own + "CodeSystem:irls-band";

    /// <summary>Answers to an item of the IRLS, 0 to 4; each has its ordinal value.</summary>
    public const string IrlsAnswers = Own + "CodeSystem:irls-answer";

    /// <summary>What a DetectedIssue is about: a red flag, or a medication that may be a trigger.</summary>
    public const string IssueKinds = Own + "CodeSystem:issue-kind";

    /// <summary>The rules whose codes notes and issues of a reading carry, such as <c>lab-too-old</c>. The list is open: no resource has it.</summary>
    public const string Rules = Own + "CodeSystem:rule";

    /// <summary>The methods of RiskAssessment.method. The list is open: no resource has it.</summary>
    public const string Methods = Own + "CodeSystem:method";

    /// <summary>The guidance that a GuidanceResponse answers for: a name with the version of the knowledge after it.</summary>
    public const string GuidanceModule = Own + "guidance";

    /// <summary>Identifiers of cases: Patient.identifier.</summary>
    public const string CaseIds = Own + "case-id";

    /// <summary>Codes of contributors, such as <c>medication:mirtazapine</c>: DetectedIssue.identifier.</summary>
    public const string Contributors = Own + "contributor";

    /// <summary>Codes of red flags: DetectedIssue.identifier.</summary>
    public const string RedFlags = Own + "red-flag";

    /// <summary>Ids of sources of the knowledge: Provenance.entity.what.identifier, with the citation beside it.</summary>
    public const string Sources = Own + "source";

    /// <summary>Digests of cases in canonical form, SHA-256 in hexadecimal: Provenance.entity.what.identifier.</summary>
    public const string CaseDigests = Own + "case-sha256";

    /// <summary>Digests of the tables of knowledge, SHA-256 in hexadecimal: Provenance.entity.what.identifier.</summary>
    public const string KnowledgeDigests = Own + "knowledge-sha256";

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
