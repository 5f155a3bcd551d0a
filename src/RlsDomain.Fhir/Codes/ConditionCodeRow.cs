using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Codes;

/// <summary>A code of a Condition that stands for risk factors. Compares its lists by reference; immutable.</summary>
public sealed record ConditionCodeRow
{
    /// <summary>Gets the system: <c>icd-10</c> for both forms of ICD-10, <c>icd-10-cm</c>, or <c>snomed-ct</c>.</summary>
    public required string System { get; init; }

    /// <summary>Gets the code; an ICD category stands for all below it, a SNOMED CT code for itself only.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the last three-character category of a block that begins with <see cref="Code"/>; null when the row is no block.</summary>
    public string? Through { get; init; }

    /// <summary>Gets the codes below that do not count, each with all below it.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Gets the title in the code system, as it was read.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the codes of the risk factors.</summary>
    public required ImmutableArray<string> RiskFactors { get; init; }

    /// <summary>Gets lower-case words of which a text for the code has one; empty when none were noted.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Gets how the title was checked.</summary>
    public required string Verified { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the risk factors that the row stands for.</summary>
    internal ImmutableArray<RiskFactor> Factors => [.. RiskFactors.Select(RiskFactor.FromCode)];

    /// <summary>Says whether a code of a FHIR system is this row's.</summary>
    internal bool Holds(string system, string code) =>
        IsOf(system) && (System == "snomed-ct" ? code == Code : IsWithin(code) && !Except.Any(other => IcdCode.IsWithin(code, other)));

    /// <summary>Says whether the row is of a FHIR system.</summary>
    internal bool IsOf(string system) => System switch
    {
        "snomed-ct" => system == FhirSystems.SnomedCt,
        "icd-10-cm" => system == FhirSystems.Icd10Cm,
        _ => FhirSystems.Icd.Contains(system),
    };

    private bool IsWithin(string code) => Through is null
        ? IcdCode.IsWithin(code, Code)
        : string.CompareOrdinal(IcdCode.Category(code), Code) >= 0 && string.CompareOrdinal(IcdCode.Category(code), Through) <= 0;
}
