using System.Collections.Immutable;

namespace RlsDomain.Screening.Resume;

/// <summary>How far a screening has come: what a later run needs to go on. Compares its list by reference; immutable.</summary>
internal sealed record Checkpoint
{
    /// <summary>The version of this layout and of the columns of the output.</summary>
    internal const int CurrentFormat = 1;

    /// <summary>Gets the version of the layout.</summary>
    public required int Format { get; init; }

    /// <summary>Gets the version of the library.</summary>
    public required string Library { get; init; }

    /// <summary>Gets what tells the builds of the library and of this package from others.</summary>
    public required string Build { get; init; }

    /// <summary>Gets the digest of the knowledge.</summary>
    public required string Knowledge { get; init; }

    /// <summary>Gets the code of the setting.</summary>
    public required string Setting { get; init; }

    /// <summary>Gets what the input is.</summary>
    public required InputIdentity Input { get; init; }

    /// <summary>Gets how many rows are done.</summary>
    public long Rows { get; init; }

    /// <summary>Gets how many of them were not assessed.</summary>
    public long RowsNotAssessed { get; init; }

    /// <summary>Gets the line on which the next row starts; 0 in a Parquet file.</summary>
    public long Line { get; init; }

    /// <summary>Gets the byte at which the next row starts; 0 in a Parquet file.</summary>
    public long Offset { get; init; }

    /// <summary>Gets the bytes of output so far.</summary>
    public long OutputBytes { get; init; }

    /// <summary>Gets the digest of the output so far.</summary>
    public string OutputSha256 { get; init; } = "";

    /// <summary>Gets whether every row is done.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Gets the first issues of rows.</summary>
    public ImmutableArray<ScreeningIssue> FirstIssues { get; init; } = [];

    /// <summary>Says in what this work differs from other work; null when one can go on from the other.</summary>
    internal string? DifferenceFrom(Checkpoint other) =>
        Format != other.Format ? "another version of its format"
        : Input != other.Input ? "another input"
        : Setting != other.Setting ? $"the setting {other.Setting}, and this is {Setting}"
        : Knowledge != other.Knowledge ? "other knowledge"
        : Library != other.Library ? $"version {other.Library} of the library, and this is {Library}"
        : Build != other.Build ? "another build of the library"
        : null;
}
