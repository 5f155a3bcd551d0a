using System.Collections.Immutable;
using RlsDomain.Differential;

namespace RlsDomain.Screening.Output;

/// <summary>What the output says of a row.</summary>
internal sealed class ScreenedRow(long row, string? id, Assessment? assessment, string? problem)
{
    /// <summary>Gets the number of the row in the input, from 1.</summary>
    internal long Row => row;

    /// <summary>Gets the id; null when it could not be read.</summary>
    internal string? Id => id;

    /// <summary>Gets the answer; null when the row was not assessed.</summary>
    internal Assessment? Assessment => assessment;

    /// <summary>Gets why the row was not assessed; null when it was.</summary>
    internal string? Problem => problem;

    /// <summary>Gets the conditions, the leading one first; empty when the row was not assessed.</summary>
    internal ImmutableArray<RankedCondition> Ranking { get; } = assessment?.Differential.Ranking ?? [];
}
