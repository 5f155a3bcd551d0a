using RlsDomain.Labs;

namespace RlsDomain.Courses;

/// <summary>What the caller adds to a diary for its review. Equal by content; immutable.</summary>
public sealed record DiaryReviewOptions
{
    /// <summary>Gets what is known of the person, which decides the lines of ferritin; everything may be unknown.</summary>
    public LabContext Person { get; init; } = new();

    /// <summary>Gets the standard deviation for the reliable change; null when there is none, and then there is no index.</summary>
    public IrlsDeviation? Deviation { get; init; }
}
