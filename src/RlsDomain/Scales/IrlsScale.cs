using System.Collections.Immutable;

namespace RlsDomain.Scales;

/// <summary>What the IRLS is: the severity of restless legs syndrome in a person already diagnosed, in ten answers.</summary>
/// <remarks>
/// The scale is a protected work: the library takes the answers as numbers and carries topics only, no wording. What
/// each part of the definition rests on is in the statements. Scoring reads no table of the knowledge base.
/// </remarks>
public static partial class IrlsScale
{
    /// <summary>The code of the scale in answers.</summary>
    public const string Code = "irls";

    /// <summary>The name of the scale.</summary>
    public const string Name = "International Restless Legs Syndrome Study Group rating scale (IRLS)";

    /// <summary>Who holds the copyright.</summary>
    public const string LicenceHolder = "International Restless Legs Syndrome Study Group (IRLSSG)";

    /// <summary>The highest total; the lowest is 0 and higher is worse.</summary>
    public const int HighestTotal = IrlsAnswers.ItemCount * IrlsAnswers.HighestAnswer;

    /// <summary>The highest sum of the symptom subscale; the lowest is 0.</summary>
    public const int HighestSymptomSum = 24;

    /// <summary>The highest sum of the impact subscale; the lowest is 0.</summary>
    public const int HighestImpactSum = 12;

    /// <summary>Gets a short name of what each item is about, in the order of the scale. Not the wording of the items.</summary>
    public static ImmutableArray<string> Topics { get; } =
    [
        "limb discomfort",
        "need to move",
        "relief by moving",
        "sleep disturbance",
        "daytime tiredness or sleepiness",
        "severity as a whole",
        "days a week",
        "hours a day",
        "effect on daily affairs",
        "mood disturbance",
    ];

    /// <summary>Gets the items of the symptom subscale, numbered from 1. The assignment is unverified: see <see cref="Subscales"/>.</summary>
    public static ImmutableArray<int> SymptomItems { get; } = [1, 2, 4, 6, 7, 8];

    /// <summary>Gets the items of the impact subscale, numbered from 1. The assignment is unverified: see <see cref="Subscales"/>.</summary>
    public static ImmutableArray<int> ImpactItems { get; } = [5, 9, 10];

    internal static void ThrowIfNotATotal(int total, string parameter)
    {
        if (total is < 0 or > HighestTotal)
        {
            throw new ArgumentOutOfRangeException(parameter, total, FormattableString.Invariant($"An IRLS total is 0 to {HighestTotal}; {total} was given."));
        }
    }
}
