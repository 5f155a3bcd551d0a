using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>What two makers' assays read in the same sample. Nothing is converted by it: both readings are shown.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record AssayComparison : IEvidenceRow
{
    /// <summary>Gets the name of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the analyte.</summary>
    public required Analyte Analyte { get; init; }

    /// <summary>Gets the unit of both readings.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the reading of the Beckman assay.</summary>
    public required decimal Beckman { get; init; }

    /// <summary>Gets the reading of the Roche assay.</summary>
    public required decimal Roche { get; init; }

    /// <summary>Gets whom the comparison is for, in words.</summary>
    public required string Population { get; init; }

    /// <summary>Gets how the row is to be read, in words.</summary>
    public required string Condition { get; init; }

    /// <summary>Gets what it means, in words.</summary>
    public required string Meaning { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Gets how the row was checked.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Gets what else was noted; null when nothing was.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => [SourceId];

    internal static AssayComparison Read(RowReader row) => new()
    {
        Id = row.Text("id"),
        Analyte = row.Code<Analyte>("analyte"),
        Unit = row.Code<Unit>("unit"),
        Beckman = row.Number("beckman"),
        Roche = row.Number("roche"),
        Population = row.Text("population"),
        Condition = row.Text("condition"),
        Meaning = row.Text("meaning"),
        SourceId = row.Text("source"),
        Verification = row.Code<Verification>("verified"),
        Note = row.OptionalText("note"),
    };
}
