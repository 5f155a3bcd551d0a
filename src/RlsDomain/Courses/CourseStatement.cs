using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Courses;

/// <summary>Something that is said of a course over time, in this project's own words, with what it rests on.</summary>
/// <remarks>Compares its list by reference; immutable.</remarks>
public sealed record CourseStatement : IEvidenceRow
{
    /// <summary>Gets the id of the statement, such as <c>mpi-onset</c>.</summary>
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
