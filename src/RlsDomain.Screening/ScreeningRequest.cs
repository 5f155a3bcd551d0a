using RlsDomain.Vocabulary;

namespace RlsDomain.Screening;

/// <summary>What is screened, and how. Equal by content; immutable.</summary>
public sealed record ScreeningRequest
{
    /// <summary>The rows of a block, unless a request says otherwise.</summary>
    public const int DefaultBlockRows = 10_000;

    /// <summary>The most rows of a block.</summary>
    public const int MostBlockRows = 100_000;

    /// <summary>The most threads.</summary>
    public const int MostThreads = 256;

    /// <summary>Gets the file of patients, <c>.csv</c> or <c>.parquet</c>.</summary>
    public required string InputPath { get; init; }

    /// <summary>Gets the file to write, <c>.csv</c> or <c>.parquet</c>. It appears when everything is done, over one that is there.</summary>
    public required string OutputPath { get; init; }

    /// <summary>Gets where the people are seen; <see cref="Setting.PrimaryCare"/> unless it is set.</summary>
    public Setting Setting { get; init; } = Setting.PrimaryCare;

    /// <summary>Gets after how many rows the work is made safe against a kill, 1 to <see cref="MostBlockRows"/>. The answers do not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int BlockRows
    {
        get;
        init => field = value is >= 1 and <= MostBlockRows ? value
            : throw new ArgumentOutOfRangeException(nameof(BlockRows), value, $"A block has 1 to {MostBlockRows} rows.");
    } = DefaultBlockRows;

    /// <summary>Gets on how many threads rows are assessed, 1 to <see cref="MostThreads"/>. The answers do not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int Threads
    {
        get;
        init => field = value is >= 1 and <= MostThreads ? value
            : throw new ArgumentOutOfRangeException(nameof(Threads), value, $"The work is done on 1 to {MostThreads} threads.");
    } = 1;

    /// <summary>Gets whether what an earlier run left unfinished is thrown away; false, the default, goes on from it.</summary>
    public bool Restarts { get; init; }
}
