namespace RlsDomain.Columnar;

/// <summary>How work over many patients is divided. The answers do not depend on it.</summary>
public sealed record ColumnarOptions
{
    private const int DefaultBlockRows = 4096;

    /// <summary>Gets the number of blocks that are worked on at once, 1 or more; 1 is the thread that asks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Threads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Threads), value, "At least one thread is needed.");
    }

    = 1;

    /// <summary>Gets the number of patients of a block, a multiple of 64. Progress and cancellation are looked after between blocks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a positive multiple of 64.</exception>
    public int BlockRows
    {
        get;
        init => field = value > 0 && value % RowMask.RowsAWord == 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(BlockRows), value, FormattableString.Invariant($"A block has a positive multiple of {RowMask.RowsAWord} rows, so that no two share a word of a mask."));
    }

    = DefaultBlockRows;

    /// <summary>Gets who is told, after each block, how many patients are done; null when nobody is. Called from any of the threads.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Gets what ends the work before the next block; patients of finished blocks have their answers then.</summary>
    public CancellationToken Cancellation { get; init; }
}
