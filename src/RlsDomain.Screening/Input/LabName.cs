using RlsDomain.Labs;

namespace RlsDomain.Screening.Input;

/// <summary>Takes the name of a laboratory column apart, and says what is wrong with one.</summary>
internal static class LabName
{
    /// <summary>Gives the analyte and the unit of a name such as <c>ferritin [ng/mL]</c>; null when it has no brackets.</summary>
    internal static (string Analyte, string Unit)? Split(string name) =>
        name.EndsWith(']') && name.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket
            ? (name[..bracket].TrimEnd(), name[(bracket + 1)..^1].Trim())
            : null;

    /// <summary>Says why a name is of no laboratory column, and what is; null when it does not look like one.</summary>
    internal static string? Describe(string name)
    {
        if (Analyte.FindCode(name) is { } bare)
        {
            return $"A laboratory column names its unit in brackets; write {Choices(bare)}.";
        }

        if (Split(name) is not var (code, unitCode))
        {
            return null;
        }

        if (Analyte.FindCode(code) is not { } analyte)
        {
            return Analyte.NearestCode(code) is { } nearest
                ? $"There is no analyte with the code {CellText.Quote(code)}; did you mean {nearest} [{unitCode}]?"
                : $"There is no analyte with the code {CellText.Quote(code)}.";
        }

        if (Unit.FindCode(unitCode) is { } unit)
        {
            string mismatch = LabTable.Default.DescribeUnitMismatch(analyte, unit)!; // An accepted unit makes a column.
            return char.ToUpperInvariant(mismatch[0]) + mismatch[1..];
        }

        // A near unit of another quantity would be a dangerous hint, so only those of the analyte are named.
        Unit? meant = Unit.SuggestUcum(unitCode);
        return meant is not null && LabTable.Default.Accepts(analyte, meant)
            ? $"There is no unit with the code {CellText.Quote(unitCode)}; did you mean {LabColumn.NameOf(analyte, meant)}?"
            : $"There is no unit with the code {CellText.Quote(unitCode)}; write {Choices(analyte)}.";
    }

    private static string Choices(Analyte analyte) => string.Join(" or ", LabTable.Default.UnitsOf(analyte).Select(unit => LabColumn.NameOf(analyte, unit)));
}
