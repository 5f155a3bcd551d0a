using System.Collections.Immutable;
using RlsDomain.Fhir.Reading;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Codes;

/// <summary>The LOINC codes of Observations that are read: what an app asks a FHIR server for.</summary>
public static class LoincCodes
{
    private static readonly Lazy<ImmutableArray<string>> s_all = new(() =>
    [
        .. LabTable.Default.Conversions.Select(row => row.Loinc).OfType<string>()
            .Concat(LabCodes.Also.Select(row => row.Loinc))
            .Concat(StatusObservations.Rows.Select(row => row.Loinc))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ]);

    /// <summary>Gets every code of a laboratory test and of a status such as smoking, each once, in ordinal order.</summary>
    public static ImmutableArray<string> All => s_all.Value;
}
