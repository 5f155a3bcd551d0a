namespace RlsDomain.Courses;

/// <summary>A standard deviation of the IRLS that the caller brings, with where it is from. The library has none of its own.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record IrlsDeviation
{
    private IrlsDeviation(decimal points, string source) => (Points, Source) = (points, source);

    /// <summary>Gets the standard deviation in points of the total, above 0.</summary>
    public decimal Points { get; }

    /// <summary>Gets where the number is from, in the words of the caller; answers repeat it.</summary>
    public string Source { get; }

    /// <summary>Makes it from points of the total.</summary>
    /// <param name="points">The standard deviation, above 0 and at most 40.</param>
    /// <param name="source">Where it is from, such as the study and its group.</param>
    /// <exception cref="ArgumentOutOfRangeException">The points are not above 0, or are above 40.</exception>
    /// <exception cref="ArgumentException">The source is empty.</exception>
    public static IrlsDeviation FromPoints(decimal points, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return points is > 0 and <= Scales.IrlsScale.HighestTotal ? new(points, source)
            : throw new ArgumentOutOfRangeException(nameof(points), points, FormattableString.Invariant($"A standard deviation of the IRLS total is above 0 and at most {Scales.IrlsScale.HighestTotal} points."));
    }
}
