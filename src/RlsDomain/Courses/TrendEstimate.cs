using System.Collections.Immutable;

namespace RlsDomain.Courses;

/// <summary>How a series of dated numbers goes, as a description: it is no proof that anything changed.</summary>
/// <remarks>
/// The slope is that of Theil and Sen, the median of the slopes of all pairs; tau is Kendall's, corrected for ties. The
/// p-value takes the days for independent of each other, which those of one person are not. Equal by content; immutable.
/// </remarks>
public sealed record TrendEstimate
{
    /// <summary>The fewest points of which a trend is told: with two, every series is a straight line.</summary>
    public const int LeastPoints = 3;

    private const int DaysOfSlope = 30;
    private const decimal LargestValue = 1e20m;

    private TrendEstimate(ImmutableArray<DatedNumber> points)
    {
        Count = points.Length;
        (FirstOn, LastOn) = (points[0].On, points[^1].On);
        SlopePer30Days = MedianSlope(points);
        KendallTest test = KendallTest.Of([.. points.Select(point => point.Value)]);
        (KendallTau, PValue, PValueIsExact) = (test.Tau, test.PValue, test.IsExact);
    }

    /// <summary>Gets the number of points.</summary>
    public int Count { get; }

    /// <summary>Gets the first day.</summary>
    public DateOnly FirstOn { get; }

    /// <summary>Gets the last day.</summary>
    public DateOnly LastOn { get; }

    /// <summary>Gets the slope of Theil and Sen, in the unit of the series for 30 days: below 0 the numbers fall.</summary>
    public decimal SlopePer30Days { get; }

    /// <summary>Gets -1 when the slope falls, 1 when it rises and 0 when it is level.</summary>
    public int Sign => Math.Sign(SlopePer30Days);

    /// <summary>Gets Kendall's tau with the days, from -1 to 1; null when all numbers are the same.</summary>
    public double? KendallTau { get; }

    /// <summary>Gets the two-sided p-value, descriptive, from 0 to 1.</summary>
    public double PValue { get; }

    /// <summary>Gets whether the p-value is exact; otherwise it is the normal approximation, corrected for ties and continuity.</summary>
    public bool PValueIsExact { get; }

    /// <summary>Estimates the trend; null with fewer than <see cref="LeastPoints"/> points. Their order does not matter.</summary>
    /// <param name="points">The numbers in one unit, each of another day.</param>
    /// <exception cref="ArgumentException">Two points are of one day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is beyond 1e20 on either side.</exception>
    public static TrendEstimate? Of(IEnumerable<DatedNumber> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        ImmutableArray<DatedNumber> sorted = [.. points.OrderBy(point => point.On)];
        for (int i = 0; i < sorted.Length; i++)
        {
            if (Math.Abs(sorted[i].Value) > LargestValue)
            {
                throw new ArgumentOutOfRangeException(nameof(points), sorted[i].Value, "A value of a trend lies between -1e20 and 1e20.");
            }

            if (i > 0 && sorted[i].On == sorted[i - 1].On)
            {
                throw new ArgumentException(FormattableString.Invariant($"A trend has one value a day; {sorted[i].On:yyyy-MM-dd} has two."), nameof(points));
            }
        }

        return sorted.Length < LeastPoints ? null : new(sorted);
    }

    private static decimal MedianSlope(ImmutableArray<DatedNumber> points)
    {
        decimal[] slopes = new decimal[points.Length * (points.Length - 1) / 2];
        int count = 0;
        for (int i = 0; i < points.Length; i++)
        {
            for (int j = i + 1; j < points.Length; j++)
            {
                slopes[count++] = (points[j].Value - points[i].Value) * DaysOfSlope / (points[j].On.DayNumber - points[i].On.DayNumber);
            }
        }

        Array.Sort(slopes);
        int middle = count / 2;
        return count % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }
}
