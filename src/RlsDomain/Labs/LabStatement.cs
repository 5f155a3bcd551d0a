using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>What a source says of how samples are taken. Equal by content; immutable.</summary>
public sealed record LabStatement : IEvidenceRow
{
    /// <summary>Gets the name of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the statement, as a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Gets the id of the page through which the source was read; null when it was read itself.</summary>
    public string? Through { get; init; }

    /// <summary>Gets how the row was checked.</summary>
    public required Verification Verification { get; init; }

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Through is null ? [SourceId] : [SourceId, Through];

    internal static LabStatement Read(RowReader row) => new()
    {
        Id = row.Text("id"),
        Text = row.Text("text"),
        SourceId = row.Text("source"),
        Through = row.OptionalText("through"),
        Verification = row.Code<Verification>("verified"),
    };
}
