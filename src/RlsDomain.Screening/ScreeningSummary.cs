using System.Collections.Immutable;

namespace RlsDomain.Screening;

/// <summary>What a finished screening did. Compares its list by reference; immutable.</summary>
public sealed record ScreeningSummary
{
    /// <summary>The most issues that are kept; those of every row stand in the output.</summary>
    public const int MostIssues = 10;

    /// <summary>Gets how many rows there were, over all runs.</summary>
    public required long Rows { get; init; }

    /// <summary>Gets how many of them could not be assessed; each is marked in the output.</summary>
    public required long RowsNotAssessed { get; init; }

    /// <summary>Gets how many rows an earlier run had finished; 0 when there was none.</summary>
    public required long RowsDoneBefore { get; init; }

    /// <summary>Gets the first issues of rows, up to <see cref="MostIssues"/>.</summary>
    public required ImmutableArray<ScreeningIssue> FirstIssues { get; init; }
}
