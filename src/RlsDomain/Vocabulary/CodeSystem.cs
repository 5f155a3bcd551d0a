using System.Collections.Immutable;

namespace RlsDomain.Vocabulary;

/// <summary>A public code system that conditions are mapped to. The list is closed.</summary>
public sealed class CodeSystem : CodedTerm<CodeSystem>, ICodedTerm<CodeSystem>
{
    /// <summary>The clinical modification of ICD-10 used in the United States.</summary>
    public static readonly CodeSystem Icd10Cm = new("icd-10-cm", "ICD-10-CM", "The clinical modification of ICD-10 used in the United States", "http://hl7.org/fhir/sid/icd-10-cm");

    /// <summary>The linearization of ICD-11 for mortality and morbidity statistics.</summary>
    public static readonly CodeSystem Icd11 = new("icd-11", "ICD-11 MMS", "The linearization of ICD-11 for mortality and morbidity statistics", "http://id.who.int/icd/release/11/mms");

    /// <summary>SNOMED Clinical Terms. Its use needs a licence in many countries.</summary>
    public static readonly CodeSystem SnomedCt = new("snomed-ct", "SNOMED CT", "SNOMED Clinical Terms; its use needs a licence in many countries", "http://snomed.info/sct");

    private CodeSystem(string code, string displayName, string description, string canonical)
        : base(code, displayName, description) => Canonical = canonical;

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<CodeSystem> All { get; } = [Icd10Cm, Icd11, SnomedCt];

    /// <summary>Gets the canonical address by which FHIR names the system: a name, not a page to open.</summary>
    public string Canonical { get; }
}
