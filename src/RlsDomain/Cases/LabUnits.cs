using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Evidence.Tables;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>What the reading of a case asks of the table of labs: which analyte a LOINC is, and in which units one is reported.</summary>
internal static class LabUnits
{
    private const string File = "lab-units.json";

    private static readonly ImmutableArray<Row> s_rows = Load();
    private static readonly FrozenDictionary<string, Row> s_byLoinc =
        s_rows.Where(row => row.Loinc is not null).ToFrozenDictionary(row => row.Loinc!, StringComparer.Ordinal);
    private static readonly ILookup<Analyte, Unit> s_units = s_rows.ToLookup(row => row.Analyte, row => row.Unit);

    /// <summary>Gets the analyte of a LOINC code; null when the table does not have the code.</summary>
    internal static Analyte? FindAnalyte(string loinc) => s_byLoinc.GetValueOrDefault(loinc)?.Analyte;

    /// <summary>Gets the LOINC code nearest to a mistyped one; null when none is near.</summary>
    internal static string? NearestLoinc(string loinc) => Spelling.Nearest(loinc, s_byLoinc.Keys);

    /// <summary>Says whether the table has a factor for the unit.</summary>
    internal static bool Accepts(Analyte analyte, Unit unit) => s_units[analyte].Contains(unit);

    /// <summary>Gets the units in which an analyte is reported, the first of the table first.</summary>
    internal static ImmutableArray<Unit> UnitsOf(Analyte analyte) => [.. s_units[analyte].Distinct()];

    /// <summary>Says why a unit does not fit an analyte; null when it does.</summary>
    internal static string? DescribeUnitMismatch(Analyte analyte, Unit unit) => Accepts(analyte, unit) ? null
        : $"{analyte.DisplayName} is reported in {ListUnits(analyte)}, and {unit.Code} is none of them.";

    /// <summary>Says that a LOINC code is of another kind of unit than the one reported; null when they agree.</summary>
    internal static string? DescribeLoincMismatch(string loinc, Unit unit) =>
        s_byLoinc.GetValueOrDefault(loinc) is { } row && row.Unit.Dimension != unit.Dimension
            ? $"LOINC {loinc} is reported in {row.Unit.Code}, and the value is in {unit.Code}; it is read by its unit."
            : null;

    /// <summary>Lists the units of an analyte in words.</summary>
    internal static string ListUnits(Analyte analyte)
    {
        string[] codes = [.. UnitsOf(analyte).Select(unit => unit.Code)];
        return codes.Length < 2 ? string.Concat(codes) : $"{string.Join(", ", codes[..^1])} or {codes[^1]}";
    }

    private static ImmutableArray<Row> Load()
    {
        using JsonDocument document = JsonDocument.Parse(TableFiles.LoadEmbedded(File)[File]);
        return [.. document.RootElement.EnumerateArray().Select(row => new Row(
            Analyte.FromCode(row.GetProperty("analyte").GetString()!),
            Unit.FromCode(row.GetProperty("unit").GetString()!),
            row.TryGetProperty("loinc", out JsonElement loinc) ? loinc.GetString() : null))];
    }

    private sealed record Row(Analyte Analyte, Unit Unit, string? Loinc);
}
