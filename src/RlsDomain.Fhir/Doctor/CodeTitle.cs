using System.Collections.Immutable;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Doctor;

/// <summary>What a code is called, and the words of which a text for it has one.</summary>
/// <param name="System">The FHIR system, of ICD-10 one of the two.</param>
/// <param name="Code">The code; of ICD all below it are meant too.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Words">Words in lower case.</param>
/// <param name="Means">The codes of risk factors and conditions that it stands for.</param>
/// <param name="IsAmbiguous">Whether the code is near a risk factor and is not read as one.</param>
/// <param name="Row">The row that says which codes are meant; null where <see cref="Code"/> says it.</param>
internal sealed record CodeTitle(string System, string Code, string Title, ImmutableArray<string> Words, ImmutableHashSet<string> Means, bool IsAmbiguous, ConditionCodeRow? Row = null)
{
    private const int ShortestWord = 5;

    internal static CodeTitle Of(ConditionCodeRow row) =>
        new(SystemOf(row.System), row.Code, row.Title, row.Words.IsEmpty ? WordsOf(row.Title) : row.Words, [.. row.RiskFactors], false, row);

    internal static CodeTitle Of(AmbiguousCodeRow row) => new(SystemOf(row.System), row.Code, row.Title, WordsOf(row.Title), [], true);

    internal static CodeTitle Of(TerminologyMapping row) => new(
        row.System == CodeSystem.SnomedCt ? FhirSystems.SnomedCt : FhirSystems.Icd10Cm,
        row.Code,
        row.Condition.DisplayName,
        [.. WordsOf(row.Condition.DisplayName), .. WordsOf(row.Condition.Description), .. WordsOf(row.Note ?? ""), .. WordsOf(row.When ?? "")],
        [row.Condition.Code],
        false);

    /// <summary>Says whether it is of a system; the two forms of ICD-10 are taken for one.</summary>
    internal bool IsOf(string system) => system == System || (FhirSystems.Icd.Contains(system) && FhirSystems.Icd.Contains(System));

    internal bool Holds(CodeRef code) => Row is not null
        ? Row.Holds(code.System, code.Code)
        : IsOf(code.System) && (System == FhirSystems.SnomedCt ? Code == code.Code : IcdCode.IsWithin(code.Code, Code));

    /// <summary>Says whether a text is one for this code.</summary>
    internal bool Fits(string text) =>
        Doctor.Words.Bare(text) == Doctor.Words.Bare(Title) || (IsAmbiguous ? Words.All(word => Doctor.Words.Has(text, word)) : Words.Any(word => Doctor.Words.Has(text, word)));

    private static string SystemOf(string system) => system switch
    {
        "snomed-ct" => FhirSystems.SnomedCt,
        "icd-10-cm" => FhirSystems.Icd10Cm,
        _ => FhirSystems.Icd10,
    };

    private static ImmutableArray<string> WordsOf(string title) =>
        [.. title.ToLowerInvariant().Split([' ', ',', ';', '/', '-', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord)];
}
