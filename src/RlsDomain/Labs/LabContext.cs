using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What is known of a person beside the laboratory values. Everything may be unknown. Equal by content; immutable.</summary>
public sealed record LabContext
{
    /// <summary>Gets the age in years; null when not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public decimal? AgeYears
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(AgeYears), value, "An age is zero years or more.");
    }

    /// <summary>Gets the recorded sex; null when not recorded.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Gets whether the person is pregnant. A <see cref="Trimester"/> alone says that she is.</summary>
    public Presence Pregnancy { get; init; }

    /// <summary>Gets the trimester of pregnancy, 1 to 3; null when not pregnant or not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1, 2 or 3.</exception>
    public int? Trimester
    {
        get;
        init => field = value is null or (>= 1 and <= 3) ? value
            : throw new ArgumentOutOfRangeException(nameof(Trimester), value, "A trimester is 1, 2 or 3.");
    }

    /// <summary>Gets whether the person is on dialysis.</summary>
    public Presence Dialysis { get; init; }

    /// <summary>Gets whether there is chronic inflammation, or was a febrile illness lately, as the threshold of CRP words it.</summary>
    public Presence Inflammation { get; init; }
}
