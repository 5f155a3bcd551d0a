using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Codes;

/// <summary>What codes of Condition resources stand for: risk factors, and conditions of the differential that are already known.</summary>
public static class ConditionCodes
{
    private static readonly Lazy<ImmutableArray<ConditionCodeRow>> s_rows = new(() => EmbeddedRows.Read<ConditionCodeRow>("condition-codes.json"));
    private static readonly Lazy<ImmutableArray<AmbiguousCodeRow>> s_ambiguous = new(() => EmbeddedRows.Read<AmbiguousCodeRow>("ambiguous-codes.json"));

    /// <summary>Gets the rows, in the order of the table.</summary>
    public static ImmutableArray<ConditionCodeRow> Rows => s_rows.Value;

    /// <summary>Gets the codes that are near a risk factor and are not read as one.</summary>
    public static ImmutableArray<AmbiguousCodeRow> Ambiguous => s_ambiguous.Value;

    /// <summary>Gets the risk factors that a code stands for, in the order of the vocabulary; empty when it stands for none.</summary>
    /// <param name="system">The name of the code system, such as <see cref="FhirSystems.Icd10"/>.</param>
    /// <param name="code">The code; one of ICD-10 may lack its dot.</param>
    public static ImmutableArray<RiskFactor> RiskFactorsOf(string system, string code)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(code);
        return system == FhirSystems.RiskFactors
            ? RiskFactor.FindCode(code) is { } own ? [own] : []
            : FindAmbiguous(system, code) is not null ? []
            : [.. RowsOf(system, code).SelectMany(row => row.Factors).Distinct().OrderBy(factor => factor.Index)];
    }

    /// <summary>Gets the condition that a code names by itself; null when it names none.</summary>
    /// <param name="system">The name of the code system, such as <see cref="FhirSystems.Icd10"/>.</param>
    /// <param name="code">The code; one of ICD-10 may lack its dot.</param>
    public static Condition? FindCondition(string system, string code)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(code);
        return system == FhirSystems.Conditions
            ? Condition.FindCode(code)
            : KnowledgeBase.Default.Terminology.FirstOrDefault(row => row.Use != TerminologyUse.Beside && Holds(row, system, code))?.Condition;
    }

    /// <summary>Gets the rows of a code.</summary>
    internal static IEnumerable<ConditionCodeRow> RowsOf(string system, string code) => Rows.Where(row => row.Holds(system, code));

    /// <summary>Gets the row that says why a code is not read; null when there is none.</summary>
    internal static AmbiguousCodeRow? FindAmbiguous(string system, string code) => Ambiguous.FirstOrDefault(row => row.System == "snomed-ct"
        ? system == FhirSystems.SnomedCt && row.Code == code
        : FhirSystems.Icd.Contains(system) && IcdCode.IsWithin(code, row.Code));

    private static bool Holds(TerminologyMapping row, string system, string code) =>
        row.System == CodeSystem.SnomedCt ? system == FhirSystems.SnomedCt && row.Code == code
        : row.System == CodeSystem.Icd11 ? system == CodeSystem.Icd11.Canonical && row.Code == code
        : FhirSystems.Icd.Contains(system) && IcdCode.IsWithin(code, row.Code);
}
