using System.Collections.Immutable;

namespace RlsDomain.Labs;

/// <content>What is wrong with a unit, as a sentence.</content>
public sealed partial class LabTable
{
    /// <summary>Gives a sentence that says why an analyte is not reported in a unit and what to write; null when it is.</summary>
    /// <param name="analyte">What was measured.</param>
    /// <param name="unit">The unit as reported.</param>
    public string? DescribeUnitMismatch(Analyte analyte, Unit unit)
    {
        if (Accepts(analyte, unit))
        {
            return null;
        }

        string name = LabText.Name(analyte);
        string write = $"write {LabText.OneOf([.. UnitsOf(analyte).Select(allowed => allowed.Code)])}.";
        return UnitsOf(analyte).Any(allowed => Kind(allowed) == Kind(unit))
            ? $"{name} is not converted from {unit.Code}; {write}"
            : $"{name} is {DescribeKinds(analyte)}, and {unit.Code} is not; {write}";
    }

    /// <summary>
    /// Gives a sentence that says why a LOINC code does not go with an analyte or a unit, such as a code of mass with a
    /// unit of moles; null when it does, or when the table does not have the code.
    /// </summary>
    /// <remarks>A ratio may come as a percentage or in mmol/mol with either code: the unit decides, not the code.</remarks>
    /// <param name="analyte">What was measured.</param>
    /// <param name="loinc">The LOINC code as reported, such as <c>2276-4</c>.</param>
    /// <param name="unit">The unit as reported.</param>
    public string? DescribeLoincMismatch(Analyte analyte, string loinc, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        ArgumentNullException.ThrowIfNull(loinc);
        ArgumentNullException.ThrowIfNull(unit);
        if (!_byLoinc.TryGetValue(loinc, out ImmutableArray<UnitConversion> rows))
        {
            return null;
        }

        if (rows[0].Analyte != analyte)
        {
            return $"LOINC {loinc} is {LabText.Name(rows[0].Analyte)} ({rows[0].LoincName}), not {LabText.Name(analyte)}.";
        }

        return IsConcentration(unit) && rows.All(row => IsConcentration(row.Unit) && Kind(row.Unit) != Kind(unit))
            ? $"LOINC {loinc} ({rows[0].LoincName}) is reported in {LabText.OneOf([.. rows.Select(row => row.Unit.Code).Distinct()])}, and {unit.Code} is {DescribeKind(Kind(unit))}; check the code and the unit."
            : null;
    }

    private static bool IsConcentration(Unit unit) =>
        unit.Dimension is UnitDimension.MassConcentration or UnitDimension.SubstanceConcentration;

    /// <summary>Gives the dimension of a unit; mmol/mol and a percentage are both shares.</summary>
    private static UnitDimension Kind(Unit unit) =>
        unit.Dimension == UnitDimension.SubstanceRatio ? UnitDimension.Fraction : unit.Dimension;

    private string DescribeKinds(Analyte analyte)
    {
        ImmutableArray<UnitDimension> kinds = [.. UnitsOf(analyte).Select(Kind).Distinct()];
        return kinds.Length == 1 ? DescribeKind(kinds[0]) : "a mass or an amount of substance in a volume";
    }

    private static string DescribeKind(UnitDimension kind) => kind switch
    {
        UnitDimension.MassConcentration => "a mass in a volume",
        UnitDimension.SubstanceConcentration => "an amount of substance in a volume",
        UnitDimension.Fraction or UnitDimension.SubstanceRatio => "a percentage",
        UnitDimension.ActivityConcentration => "a number of international units in a volume",
        UnitDimension.ChargeConcentration => "an amount of charge in a volume",
        UnitDimension.FiltrationRate => "a filtration rate",
        _ => "a volume",
    };
}
