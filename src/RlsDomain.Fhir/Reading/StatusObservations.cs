using System.Collections.Immutable;
using RlsDomain.Fhir.Codes;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Reading;

/// <summary>Observations whose coded answer says whether a risk factor is there.</summary>
internal static class StatusObservations
{
    private static readonly Lazy<ImmutableArray<StatusRow>> s_rows = new(() => EmbeddedRows.Read<StatusRow>("status-codes.json"));

    internal static ImmutableArray<StatusRow> Rows => s_rows.Value;

    internal static StatusRow? Find(string loinc) => Rows.FirstOrDefault(row => row.Loinc == loinc);
}

/// <summary>A LOINC question and what its SNOMED CT answers say. Compares its lists by reference; immutable.</summary>
internal sealed record StatusRow
{
    public required string Loinc { get; init; }

    public required string Title { get; init; }

    public required string RiskFactor { get; init; }

    /// <summary>Gets the SNOMED CT codes of answers that say it is there.</summary>
    public required ImmutableArray<string> Present { get; init; }

    /// <summary>Gets the SNOMED CT codes of answers that prove that it is not.</summary>
    public required ImmutableArray<string> Absent { get; init; }

    public required string Verified { get; init; }

    public required string Source { get; init; }

    public string? Note { get; init; }

    internal RiskFactor Factor => Vocabulary.RiskFactor.FromCode(RiskFactor);
}
