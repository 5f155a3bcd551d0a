using System.Collections.Immutable;

namespace RlsDomain.Courses;

/// <summary>How the IRLS of a diary goes. Compares its lists by reference; immutable.</summary>
public sealed record IrlsCourse
{
    /// <summary>Gets every score, also those without a total, by day.</summary>
    public required ImmutableArray<IrlsPoint> Points { get; init; }

    /// <summary>Gets the score that the course is measured from; null when no score has a total.</summary>
    public IrlsPoint? Baseline { get; init; }

    /// <summary>Gets whether the baseline is known to tell the state before treatment; otherwise it is the first score.</summary>
    public bool BaselineIsBeforeTreatment { get; init; }

    /// <summary>Gets the pairs that are compared, each kind at most once; empty with fewer than two totals.</summary>
    public required ImmutableArray<IrlsPair> Pairs { get; init; }

    /// <summary>Gets the reliable change from the baseline to the last; null when there is no such pair.</summary>
    public ReliableChange? Reliable { get; init; }

    /// <summary>Gets the trend of the totals; null with fewer than three that may be compared.</summary>
    public TrendEstimate? Trend { get; init; }

    /// <summary>Gets how many totals the trend leaves out because they were collected in another mode (ENG-12).</summary>
    public int LeftOutOfTrend { get; init; }

    /// <summary>Gets the pair of a kind; null when there is none.</summary>
    /// <param name="kind">Which two scores.</param>
    public IrlsPair? FindPair(IrlsPairKind kind) => Pairs.FirstOrDefault(pair => pair.Kind == kind);
}
