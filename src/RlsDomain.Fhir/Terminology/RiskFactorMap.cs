using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Writing;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Terminology;

/// <summary>The map from risk factors to ICD-10-CM, ICD-10 and SNOMED CT, from the codes that are read as each.</summary>
internal static class RiskFactorMap
{
    private const string Verified = "yes";

    internal static ConceptMap Make() => MapParts.Make(
        "risk-factor",
        "RiskFactorMap",
        "Risk factors in public code systems",
        "From the codes that are read as risk factors. A code is read as the risk factor, which is not to say that they mean the same: each is related only. An ICD category stands for all below it. The comment has what does not count, the mark and the source.",
        $"{MapParts.SnomedNotice} {MapParts.IcdNotice}",
        version: null,
        [
            GroupOf(FhirSystems.Icd10Cm),
            GroupOf(FhirSystems.Icd10),
            GroupOf(FhirSystems.SnomedCt),
        ]);

    private static ConceptMap.GroupComponent GroupOf(string system) => MapParts.Group<RiskFactor>(
        FhirSystems.RiskFactors,
        system,
        factor => ConditionCodes.Rows
            .Where(row => row.IsOf(system) && row.RiskFactors.Contains(factor.Code))
            .Select(row => new ConceptMap.TargetElementComponent
            {
                Code = row.Code,
                Display = row.Title,
                Equivalence = ConceptMapEquivalence.Relatedto,
                Comment = CommentOf(row),
            }));

    private static string CommentOf(ConditionCodeRow row) => string.Concat(
        row.Through is { } last ? $"This category and every one through {last}. " : "",
        row.Except.IsEmpty ? "" : $"But not {string.Join(", ", row.Except)}. ",
        $"Source: {row.Source}.",
        Marks.Sentence(row.Verified == Verified ? null : row.Verified),
        row.Note is { } note ? $" Note: {note}" : "");
}
