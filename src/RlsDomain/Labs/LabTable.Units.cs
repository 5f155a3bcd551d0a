using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <content>Units, conversion and LOINC codes.</content>
public sealed partial class LabTable
{
    /// <summary>Gets the unit in which values of an analyte are judged.</summary>
    /// <param name="analyte">What was measured.</param>
    public Unit CanonicalUnit(Analyte analyte)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        return _canonicalUnits[analyte.Index]!; // The checks of the table hold every analyte to one.
    }

    /// <summary>Gets the units in which values of an analyte may be reported, the one in which they are judged first.</summary>
    /// <param name="analyte">What was measured.</param>
    public ImmutableArray<Unit> UnitsOf(Analyte analyte)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        return _units[analyte.Index];
    }

    /// <summary>Gets whether values of an analyte may be reported in a unit.</summary>
    /// <param name="analyte">What was measured.</param>
    /// <param name="unit">The unit as reported.</param>
    public bool Accepts(Analyte analyte, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        ArgumentNullException.ThrowIfNull(unit);
        return _conversions[Slot(analyte, unit)] is not null;
    }

    /// <summary>Gives a reported value in the unit in which the analyte is judged.</summary>
    /// <param name="analyte">What was measured.</param>
    /// <param name="value">The value as reported.</param>
    /// <param name="unit">The unit as reported.</param>
    /// <param name="loinc">The LOINC code as reported, which decides between urea and urea nitrogen; null when there is none.</param>
    /// <exception cref="ArgumentException">The analyte is not reported in this unit; the message names those in which it is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is too large to convert: far above what any laboratory reports.</exception>
    public decimal ToCanonical(Analyte analyte, decimal value, Unit unit, string? loinc = null)
    {
        UnitConversion row = GetConversion(analyte, unit, loinc);
        return row.ToCanonical(value) ?? throw TooLarge(value);
    }

    /// <summary>Gives a value in the unit in which the analyte is judged, in another of its units.</summary>
    /// <remarks>A division that does not end is rounded at the last of 28 digits.</remarks>
    /// <param name="analyte">What was measured.</param>
    /// <param name="value">The value in the unit in which the analyte is judged.</param>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="loinc">The LOINC code wanted, which decides between urea and urea nitrogen; null when there is none.</param>
    /// <exception cref="ArgumentException">The analyte is not reported in this unit; the message names those in which it is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is too large to convert: far above what any laboratory reports.</exception>
    public decimal FromCanonical(Analyte analyte, decimal value, Unit unit, string? loinc = null)
    {
        UnitConversion row = GetConversion(analyte, unit, loinc);
        return row.FromCanonical(value) ?? throw TooLarge(value);
    }

    /// <summary>Gets the analyte that a LOINC code names, or null when the table does not have the code.</summary>
    /// <param name="loinc">The LOINC code, such as <c>2276-4</c>.</param>
    public Analyte? FindAnalyte(string loinc)
    {
        ArgumentNullException.ThrowIfNull(loinc);
        return _byLoinc.TryGetValue(loinc, out ImmutableArray<UnitConversion> rows) ? rows[0].Analyte : null;
    }

    /// <summary>Gets the LOINC code nearest to a mistyped one, or null when none is near.</summary>
    internal string? NearestLoinc(string loinc) => Spelling.Nearest(loinc, _byLoinc.Keys);

    /// <summary>Gets the row of an analyte and a unit: that of the LOINC code where there is one, else that of the unit alone.</summary>
    internal UnitConversion GetConversion(Analyte analyte, Unit unit, string? loinc)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        ArgumentNullException.ThrowIfNull(unit);
        if (loinc is not null && _byLoinc.TryGetValue(loinc, out ImmutableArray<UnitConversion> rows))
        {
            foreach (UnitConversion row in rows)
            {
                if (row.Analyte == analyte && row.Unit == unit)
                {
                    return row;
                }
            }
        }

        return _conversions[Slot(analyte, unit)]
            ?? throw new ArgumentException(Sentence.Start(DescribeUnitMismatch(analyte, unit)!), nameof(unit));
    }

    private static ArgumentOutOfRangeException TooLarge(decimal value) =>
        new(nameof(value), value, "The value is too large to convert; no laboratory reports one near it.");
}
