using RlsDomain.Vocabulary;

namespace RlsDomain.Comparison;

/// <summary>How the impact of changed knowledge is worked out. Equal by content; immutable.</summary>
public sealed record ImpactOptions
{
    /// <summary>Gets where the people of the cases are seen; null is <see cref="Setting.PrimaryCare"/>.</summary>
    public Setting? Setting { get; init; }

    /// <summary>Gets the number of changed rows up to which each is tried alone, 200 unless told; with more, changes are listed and not traced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public int MostRows
    {
        get;
        init => field = value >= 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(MostRows), value, "A number of rows is zero or more.");
    } = 200;
}
