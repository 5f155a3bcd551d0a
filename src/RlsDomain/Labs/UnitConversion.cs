using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>How a value of an analyte in one unit becomes a value in the unit in which the analyte is judged.</summary>
/// <remarks>Judged value = value x <see cref="Factor"/> + <see cref="Offset"/>. Equal by content; immutable.</remarks>
public sealed record UnitConversion : IEvidenceRow
{
    /// <summary>The largest value that is converted, in the unit in which the analyte is judged: no factor takes it out of a decimal.</summary>
    private const decimal Largest = 1e18m;

    private const decimal LeastFactor = 1e-9m;
    private const decimal LargestFactor = 1e9m;

    /// <summary>Gets the name of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the analyte.</summary>
    public required Analyte Analyte { get; init; }

    /// <summary>Gets the LOINC code; null when the unit may come with any code of the analyte.</summary>
    public string? Loinc { get; init; }

    /// <summary>Gets the name that LOINC gives the code; null when the row has none.</summary>
    public string? LoincName { get; init; }

    /// <summary>Gets the unit of the reported value.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the number that a reported value is multiplied by.</summary>
    public required decimal Factor { get; init; }

    /// <summary>Gets the number then added; 0 but for hemoglobin A1c in mmol/mol.</summary>
    public required decimal Offset { get; init; }

    /// <summary>Gets the molar mass behind the factor, in grams per mole; null when none is.</summary>
    public decimal? MolarMassGramsPerMole { get; init; }

    /// <summary>Gets what the unit is to the analyte.</summary>
    public required UnitMeaning Meaning { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Gets how the row was checked.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Gets what else was noted; null when nothing was.</summary>
    public string? Note { get; init; }

    /// <summary>Gets whether the row names the unit in which the analyte is judged.</summary>
    public bool IsCanonical => Meaning == UnitMeaning.Canonical;

    /// <summary>Gets whether the value stays the same number.</summary>
    public bool IsIdentity => Factor == 1 && Offset == 0;

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => [SourceId];

    /// <summary>Gives a reported value in the unit in which the analyte is judged; null when it is too large to convert.</summary>
    internal decimal? ToCanonical(decimal value) => Math.Abs(value) > Largest / Factor ? null : (value * Factor) + Offset;

    /// <summary>Gives a value in the unit in which the analyte is judged, in the unit of the row; null when it is too large to convert.</summary>
    internal decimal? FromCanonical(decimal value) => Math.Abs(value) > Largest + LargestFactor ? null : (value - Offset) / Factor;

    internal static UnitConversion Read(RowReader row)
    {
        UnitConversion conversion = new()
        {
            Id = row.Text("id"),
            Analyte = row.Code<Analyte>("analyte"),
            Loinc = row.OptionalText("loinc"),
            LoincName = row.OptionalText("loincName"),
            Unit = row.Code<Unit>("unit"),
            Factor = row.Number("factor"),
            Offset = row.Number("offset"),
            MolarMassGramsPerMole = row.OptionalNumber("molarMass"),
            Meaning = row.Code<UnitMeaning>("meaning"),
            SourceId = row.Text("source"),
            Verification = row.Code<Verification>("verified"),
            Note = row.OptionalText("note"),
        };
        conversion.Check(row);
        return conversion;
    }

    private void Check(RowReader row)
    {
        if (Factor is < LeastFactor or > LargestFactor)
        {
            row.Report($"\"factor\" is {LabText.Number(Factor)}; it must be a number from {LabText.Number(LeastFactor)} to {LabText.Number(LargestFactor)}.");
        }

        if (Offset is < -LargestFactor or > LargestFactor)
        {
            row.Report($"\"offset\" is {LabText.Number(Offset)}; it must be a number from {LabText.Number(-LargestFactor)} to {LabText.Number(LargestFactor)}.");
        }

        if (IsCanonical && !IsIdentity)
        {
            row.Report("a canonical unit has factor 1 and offset 0.");
        }

        if (Loinc is null != LoincName is null)
        {
            row.Report("\"loinc\" and \"loincName\" come together.");
        }
    }
}
