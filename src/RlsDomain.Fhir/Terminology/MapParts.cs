using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Terminology;

/// <summary>What the maps have in common: their heads, their groups, and the notices of the systems they lead to.</summary>
internal static class MapParts
{
    internal const string SnomedNotice = "SNOMED CT is copyright of SNOMED International (IHTSDO); using its codes needs a licence in many countries, which this file does not give.";
    internal const string LoincNotice = "This material contains content from LOINC (http://loinc.org). LOINC is copyright of Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee, and is available at no cost under the license at http://loinc.org/license.";
    internal const string IcdNotice = "ICD-10 and ICD-11 are copyright of the World Health Organization. ICD-10-CM is the modification of the National Center for Health Statistics of the United States.";

    internal static ConceptMap Make(string id, string name, string title, string description, string copyright, string? version, IEnumerable<ConceptMap.GroupComponent> groups) => new()
    {
        Id = id,
        Url = $"{FhirSystems.Own}ConceptMap:{id}",
        Version = version,
        Name = "RlsDomain" + name,
        Title = "RlsDomain: " + title,
        Status = PublicationStatus.Active,
        Publisher = OwnCodeSystems.Publisher,
        Description = description,
        Copyright = copyright,
        Source = new Canonical($"{FhirSystems.Own}ValueSet:{id}"),
        Group = [.. groups],
    };

    /// <summary>Gives the group of one target system; terms without a code in it are left out.</summary>
    internal static ConceptMap.GroupComponent Group<T>(string source, string target, Func<T, IEnumerable<ConceptMap.TargetElementComponent>> targetsOf)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        IEnumerable<ConceptMap.SourceElementComponent> mapped = T.All
            .Select(term => new ConceptMap.SourceElementComponent { Code = term.Code, Display = term.DisplayName, Target = [.. targetsOf(term)] })
            .Where(element => element.Target.Count > 0);
        return new() { Source = source, Target = target, Element = [.. mapped] };
    }
}
