namespace RlsDomain.Benchmarks.Measuring;

/// <summary>How long to measure.</summary>
/// <param name="Rounds">How often each peer has its turn.</param>
/// <param name="Turn">The least time of a turn.</param>
/// <param name="WarmUp">How long each peer runs before it is timed, twice: longer than the runtime waits until it compiles hot code anew.</param>
/// <param name="Rows">The patients of the large batches.</param>
/// <param name="WithGrowth">Whether to measure all peers and how cost grows, beyond what the bounds need.</param>
internal sealed record Effort(int Rounds, TimeSpan Turn, TimeSpan WarmUp, int Rows, bool WithGrowth)
{
    /// <summary>Gets the effort of the page.</summary>
    internal static Effort Full { get; } = new(11, TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(200), 10_000_000, WithGrowth: true);

    /// <summary>Gets the effort of the check.</summary>
    internal static Effort Short { get; } = new(9, TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(600), 4_000_000, WithGrowth: false);

    /// <summary>Gets an effort to look at the form of the page by, and at none of its figures.</summary>
    internal static Effort Draft { get; } = new(3, TimeSpan.FromMilliseconds(2), TimeSpan.FromMilliseconds(10), 100_000, WithGrowth: true);
}
