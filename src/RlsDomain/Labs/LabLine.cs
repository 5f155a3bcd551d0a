namespace RlsDomain.Labs;

/// <summary>A line with the texts that its findings show: no value changes them, so each is written once.</summary>
internal sealed class LabLine(LabTable table, LabThreshold row)
{
    private string? _bounds;
    private string? _otherSide;
    private string? _secondTrimester;
    private string? _otherAlone;

    internal LabThreshold Row => row;

    /// <summary>Gives the limit that a value meets, such as <c>&lt;= 75 ng/mL</c>; with what is asked of another analyte where both are.</summary>
    internal string Describe(decimal value, int? trimester) =>
        row.OtherSide is { } side && side.Holds(value) ? _otherSide ??= Write(side)
        : trimester == 2 && row.SecondTrimesterHigh is { } high ? _secondTrimester ??= Write(row.Bounds with { High = high })
        : _bounds ??= Write(row.Bounds);

    /// <summary>Gives the limit that the other analyte meets, where that alone is enough.</summary>
    internal string DescribeOther() => _otherAlone ??= WriteOther(row.Other!);

    private string Write(LabBounds bounds) => bounds.Describe(row.Unit)
        + (row.Other is { } other && other.Combination == LabCombination.And ? $" and {LabText.Name(other.Analyte)} {WriteOther(other)}" : "");

    private string WriteOther(OtherAnalyteCondition other) => other.Bounds.Describe(table.CanonicalUnit(other.Analyte));
}
