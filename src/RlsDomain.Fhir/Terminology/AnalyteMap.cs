using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Writing;
using RlsDomain.Knowledge;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Terminology;

/// <summary>The map from analytes to LOINC, from the table of units and from the codes that are read beside it.</summary>
internal static class AnalyteMap
{
    internal static ConceptMap Make() => MapParts.Make(
        "analyte",
        "AnalyteMap",
        "Analytes in LOINC",
        "From the table of units of the knowledge. A LOINC code also says how and in what an analyte is measured, so it is narrower. Codes that are read as an analyte by a judgement are related only. The comment has the units, the mark and the source.",
        MapParts.LoincNotice,
        KnowledgeBase.Default.Version,
        [MapParts.Group<Analyte>(FhirSystems.Analytes, FhirSystems.Loinc, analyte => TargetsOf(analyte).Concat(JudgedTargetsOf(analyte)))]);

    private static IEnumerable<ConceptMap.TargetElementComponent> TargetsOf(Analyte analyte) => LabTable.Default.Conversions
        .Where(row => row.Analyte == analyte && row.Loinc is not null)
        .GroupBy(row => row.Loinc!, StringComparer.Ordinal)
        .Select(rows => new ConceptMap.TargetElementComponent
        {
            Code = rows.Key,
            Display = rows.First().LoincName,
            Equivalence = ConceptMapEquivalence.Narrower,
            Comment = $"Unit: {string.Join(", ", rows.Select(row => row.Unit.Code))}. Source: {string.Join(", ", rows.Select(row => row.SourceId).Distinct(StringComparer.Ordinal))}.{string.Concat(rows.Select(row => Marks.Sentence(Marks.Of(row.Verification))).Distinct(StringComparer.Ordinal))}",
        });

    private static IEnumerable<ConceptMap.TargetElementComponent> JudgedTargetsOf(Analyte analyte) => LabCodes.Also
        .Where(row => row.Analyte == analyte.Code)
        .Select(row => new ConceptMap.TargetElementComponent
        {
            Code = row.Loinc,
            Display = row.Title,
            Equivalence = ConceptMapEquivalence.Relatedto,
            Comment = $"Read as this analyte: {row.Because}.{Marks.Sentence(row.Basis)}",
        });
}
