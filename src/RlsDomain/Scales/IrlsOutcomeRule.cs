using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <summary>An outcome that a study defined on the IRLS: every limit that is given must hold.</summary>
/// <remarks>Compares its list by reference; immutable.</remarks>
public sealed record IrlsOutcomeRule : IEvidenceRow
{
    /// <summary>Gets the code of the outcome.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what it says.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the least fall in percent of the baseline, itself included; null when the rule has none.</summary>
    public int? LeastFallPercent { get; init; }

    /// <summary>Gets the least rise in points, itself included; null when the rule has none.</summary>
    public int? LeastRise { get; init; }

    /// <summary>Gets the lowest later total, itself included; null when the rule has none.</summary>
    public int? LowestTotal { get; init; }

    /// <summary>Gets the highest later total, itself included; null when the rule has none.</summary>
    public int? HighestTotal { get; init; }

    /// <summary>Gets whether the rule was seen in full; when not, meeting it is an observation and not the outcome.</summary>
    public bool IsSeenInFull { get; init; } = true;

    /// <summary>Gets how it was checked against its sources.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Code;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }

    /// <summary>Gets whether every limit holds; false as soon as one fails, null when what is known leaves it open.</summary>
    /// <param name="change">How the IRLS of one person went.</param>
    public bool? IsMetBy(IrlsChange change) =>
        FallsEnough(change)
        & Holds(LeastRise, change.Change, static (least, rise) => rise >= least)
        & Holds(LowestTotal, change.LaterTotal, static (lowest, total) => total >= lowest)
        & Holds(HighestTotal, change.LaterTotal, static (highest, total) => total <= highest);

    /// <summary>Compares in whole numbers, so that a fall of exactly the percentage counts. A baseline of 0 has no percentage.</summary>
    private bool? FallsEnough(IrlsChange change) =>
        LeastFallPercent is not { } percent ? true
        : change.BaselineTotal is not (> 0 and var baseline) ? null
        : Holds(percent * baseline, change.Change, static (least, rise) => -100 * rise >= least);

    private static bool? Holds(int? limit, int? found, Func<int, int, bool> compare) =>
        limit is not { } value ? true
        : found is { } number ? compare(value, number)
        : null;
}
