using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Medications;

namespace RlsDomain.Fhir.Reading;

/// <summary>A medication of a case from its codes and text.</summary>
internal static class MedicationCoding
{
    private const int LongestRxNorm = 8;

    /// <summary>Makes an entry; null when there is nothing to know the drug by.</summary>
    /// <remarks>RxNorm codes of products are not those of ingredients: one that the table does not have counts only where there is no text.</remarks>
    internal static MedicationEntry? EntryOf(CodeableConcept concept, DateOnly? startedOn)
    {
        string? text = CodeText.Label(concept);
        List<CodeRef> codes = CodeRef.Of(concept);
        string? rxNorm = codes.Where(code => code.System == FhirSystems.RxNorm && IsRxNorm(code.Code)).Select(code => code.Code).FirstOrDefault();
        string? atc = codes.Where(code => code.System == FhirSystems.Atc && IsAtc(code.Code)).Select(code => code.Code.Trim().ToUpperInvariant()).FirstOrDefault();
        rxNorm = text is null || IsIngredient(rxNorm) ? rxNorm : null;
        return text is null && rxNorm is null && atc is null
            ? null
            : new() { Name = text, Atc = atc, RxNorm = rxNorm, StartedOn = startedOn };
    }

    private static bool IsIngredient(string? rxNorm) =>
        rxNorm is not null && MedicationTable.Default.Recognize(new() { RxNorm = rxNorm }).IsRecognized;

    private static bool IsRxNorm(string code) =>
        code.Length <= LongestRxNorm && !code.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Says whether a text has the shape of an ATC code, by asking whether the table takes it for one.</summary>
    private static bool IsAtc(string code) =>
        !MedicationTable.Default.Recognize(new() { Atc = code }).Notices.Any(notice => notice.Code == "medication-atc-malformed");
}
