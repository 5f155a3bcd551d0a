using System.Globalization;
using RlsDomain.Cases;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Values of an analyte in one unit and another, and whether a body can have them.</summary>
internal static class LabMath
{
    internal static decimal? ToCanonical(Analyte analyte, decimal value, Unit unit, string? loinc = null) =>
        LabTable.Default.Accepts(analyte, unit) && value is >= 0 and <= CaseLimits.LargestLabValue ? LabTable.Default.ToCanonical(analyte, value, unit, loinc) : null;

    /// <summary>Says whether a value lies in the plausible range; true where the table has none.</summary>
    internal static bool IsPlausible(Analyte analyte, decimal canonical) =>
        LabTable.Default.FindPlausibleRange(analyte)?.Bounds.Holds(canonical) ?? true;

    /// <summary>Gets the units in which a number would be plausible.</summary>
    internal static Unit[] PlausibleUnits(Analyte analyte, decimal value) =>
        [.. LabTable.Default.UnitsOf(analyte).Where(unit => ToCanonical(analyte, value, unit) is { } canonical && IsPlausible(analyte, canonical))];

    /// <summary>Gets the adult reference interval, in the unit in which the analyte is judged; null when the table has none.</summary>
    internal static LabRange? FindReference(Analyte analyte) => LabTable.Default.Ranges.FirstOrDefault(range =>
        range.Analyte == analyte && range.Kind == LabRangeKind.ReferenceInterval && range.Unit == LabTable.Default.CanonicalUnit(analyte));

    /// <summary>Gives the name as it stands inside a sentence: "hemoglobin A1c".</summary>
    internal static string NameOf(Analyte analyte) => analyte.DisplayName is { Length: > 1 } name && char.IsLower(name[1])
        ? char.ToLowerInvariant(name[0]) + name[1..]
        : analyte.DisplayName;

    internal static string Text(decimal value) => value.ToString("0.#############", CultureInfo.InvariantCulture);

    internal static string Text(decimal value, Unit unit) => $"{Text(value)} {unit.Code}";
}
