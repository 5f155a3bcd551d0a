using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>A range of values of an analyte: what is plausible at all, or what laboratories call normal.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record LabRange : IEvidenceRow
{
    /// <summary>Gets the name of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what the range is for.</summary>
    public required LabRangeKind Kind { get; init; }

    /// <summary>Gets the analyte.</summary>
    public required Analyte Analyte { get; init; }

    /// <summary>Gets the unit of the limits.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the limits.</summary>
    public required LabBounds Bounds { get; init; }

    /// <summary>Gets whom the range is for, in words.</summary>
    public required string Population { get; init; }

    /// <summary>Gets how the range is used, in words.</summary>
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

    internal static LabRange Read(RowReader row)
    {
        LabRange range = new()
        {
            Id = row.Text("id"),
            Kind = row.Code<LabRangeKind>("kind"),
            Analyte = row.Code<Analyte>("analyte"),
            Unit = row.Code<Unit>("unit"),
            Bounds = LabBounds.Read(row, "low", "high"),
            Population = row.Text("population"),
            Condition = row.Text("condition"),
            Meaning = row.Text("meaning"),
            SourceId = row.Text("source"),
            Verification = row.Code<Verification>("verified"),
            Note = row.OptionalText("note"),
        };
        if (!range.Bounds.HasLimit)
        {
            row.Report("a range has \"low\", \"high\" or both.");
        }

        return range;
    }
}
