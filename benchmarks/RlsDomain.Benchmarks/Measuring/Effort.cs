namespace RlsDomain.Benchmarks.Measuring;

/// <summary>How long to measure.</summary>
/// <param name="Rounds">How often each peer has its turn.</param>
/// <param name="Turn">The least time of a turn.</param>
/// <param name="Rows">The patients of the large batches.</param>
/// <param name="WithGrowth">Whether to measure how cost grows, which no bound needs.</param>
internal sealed record Effort(int Rounds, TimeSpan Turn, int Rows, bool WithGrowth)
{
    /// <summary>Gets the effort of the page.</summary>
    internal static Effort Full { get; } = new(11, TimeSpan.FromMilliseconds(40), 10_000_000, WithGrowth: true);

    /// <summary>Gets the effort of the check.</summary>
    internal static Effort Short { get; } = new(9, TimeSpan.FromMilliseconds(20), 4_000_000, WithGrowth: false);
}
