using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <summary>Something that is said of a scale, in this project's own words, with what it rests on.</summary>
/// <remarks>Compares its list by reference; immutable. Never the wording of an item: the scales are protected works.</remarks>
public sealed record ScaleStatement : IEvidenceRow
{
    /// <summary>Gets the id of the statement, such as <c>irls-bands</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what is said.</summary>
    public required string Text { get; init; }

    /// <summary>Gets how it was checked against its sources.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds { get; init; } = [];
}
