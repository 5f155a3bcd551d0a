using RlsDomain.Scales;

namespace RlsDomain.Courses;

/// <summary>Whether a change of the IRLS is larger than two sittings differ by chance: the index of Jacobson and Truax.</summary>
/// <remarks>
/// The index is the change divided by SD x sqrt(2 (1 - r)), r being the test-retest reliability. The library knows r
/// and no standard deviation that has a source, so without one from the caller there is no index. Equal by content; immutable.
/// </remarks>
public sealed record ReliableChange
{
    /// <summary>The two-sided 5 % point of the normal curve, by which the method judges; an index of exactly this is not beyond it.</summary>
    public const double Criterion = 1.96;

    private ReliableChange(int? change, IrlsDeviation? deviation, IrlsReliability reliability)
    {
        (Change, Deviation, Reliability) = (change, deviation, reliability);
        if (deviation is not null)
        {
            StandardErrorOfDifference = (double)deviation.Points * Math.Sqrt(2 * (double)(1 - reliability.Coefficient));
            Index = change / StandardErrorOfDifference;
        }
    }

    /// <summary>Gets the change of the total, below 0 is better; null when it cannot be told.</summary>
    public int? Change { get; }

    /// <summary>Gets the standard deviation that the caller gave; null when none was given.</summary>
    public IrlsDeviation? Deviation { get; }

    /// <summary>Gets the reliability that was used.</summary>
    public IrlsReliability Reliability { get; }

    /// <summary>Gets the standard error of a difference of two sittings, in points; null without a standard deviation.</summary>
    public double? StandardErrorOfDifference { get; }

    /// <summary>Gets the index, below 0 is better; null without a change or a standard deviation.</summary>
    public double? Index { get; }

    /// <summary>Gets whether the change is beyond what two sittings differ by chance; null when there is no index.</summary>
    public bool? IsReliable => Index is { } index ? Math.Abs(index) > Criterion : null;

    /// <summary>Works out the index of a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="deviation">The standard deviation of the group that the person is compared with; null when there is none.</param>
    public static ReliableChange Of(IrlsChange change, IrlsDeviation? deviation) => new(change.Change, deviation, IrlsReliability.TestRetest);
}
