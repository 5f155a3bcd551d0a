using System.Collections.Immutable;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Codes;

/// <summary>Analytes that do not change tenfold in a person, so that a jump of a power of ten is a slip; each a judgement.</summary>
internal static class SteadyAnalytes
{
    private static readonly Lazy<ImmutableArray<SteadyAnalyteRow>> s_rows = new(() => EmbeddedRows.Read<SteadyAnalyteRow>("steady-analytes.json"));

    internal static ImmutableArray<SteadyAnalyteRow> Rows => s_rows.Value;

    internal static bool Has(Analyte analyte) => Rows.Any(row => row.Analyte == analyte.Code);
}

/// <summary>An analyte that does not change tenfold. Equal by content; immutable.</summary>
internal sealed record SteadyAnalyteRow
{
    public required string Analyte { get; init; }

    public required string Basis { get; init; }

    public required string Because { get; init; }
}
