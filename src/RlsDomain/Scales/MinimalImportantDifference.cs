using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <summary>A published fall of the IRLS total that matters, and the question that it answers.</summary>
/// <remarks>Those listed in <see cref="IrlsOutcomes"/> answer different questions: they are not merged into one. Compares its list by reference; immutable.</remarks>
public sealed record MinimalImportantDifference : IEvidenceRow
{
    /// <summary>Gets the code of the difference.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the fall of the total, in points, above 0; a fall of exactly so much counts.</summary>
    public required int Points { get; init; }

    /// <summary>Gets the question that it answers, and in whom.</summary>
    public required string Question { get; init; }

    /// <summary>Gets the sensitivity, 0 to 1, with which the fall tells the groups of the question apart; null when none is given.</summary>
    public decimal? Sensitivity { get; init; }

    /// <summary>Gets the specificity, 0 to 1, with which the fall tells the groups of the question apart; null when none is given.</summary>
    public decimal? Specificity { get; init; }

    /// <summary>Gets how it was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Code;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }
}
