namespace RlsDomain.Cases;

/// <summary>
/// Bounds that keep slips of the pen out of a case; a form can ask for the same. They are engineering choices, none of them
/// clinical evidence: each is wide enough for every person, and a value outside is a mistake (an error) or worth a second
/// look (a warning). Every end is allowed.
/// </summary>
public static class CaseLimits
{
    /// <summary>The highest age in years; the lowest is 0.</summary>
    public const decimal OldestAgeYears = 130;

    /// <summary>The first trimester of pregnancy.</summary>
    public const int FirstTrimester = 1;

    /// <summary>The last trimester of pregnancy.</summary>
    public const int LastTrimester = 3;

    /// <summary>The most times that symptoms can come in a week: its hours. The least is 0.</summary>
    public const decimal MostTimesAWeek = 168;

    /// <summary>The longest duration of symptoms in months; the shortest is 0.</summary>
    public const decimal LongestDurationMonths = 1800;

    /// <summary>The most episodes in life; the least is 0.</summary>
    public const decimal MostLifetimeEpisodes = 1_000_000;

    /// <summary>The highest index of periodic limb movements, per hour of sleep; the lowest is 0.</summary>
    public const decimal HighestPlmIndexPerHour = 300;

    /// <summary>The largest laboratory value, in any unit: no unit of any analyte has values near it. The smallest is 0.</summary>
    public const decimal LargestLabValue = 1_000_000_000;

    /// <summary>Pregnancy is possible but odd below this age (warning).</summary>
    internal const decimal YoungestUsualPregnancyYears = 10;

    /// <summary>Pregnancy is possible but odd above this age (warning).</summary>
    internal const decimal OldestUsualPregnancyYears = 60;

    /// <summary>Days in a week: above it the number counts times, where the criteria count days (warning).</summary>
    internal const decimal DaysAWeek = 7;

    internal const decimal MonthsAYear = 12;

    /// <summary>An age in whole years may be up to a year short of the real age.</summary>
    internal const decimal WholeYearToleranceMonths = 12;

    /// <summary>An age with a fraction, and a duration, are rounded to about a month.</summary>
    internal const decimal RoundingToleranceMonths = 1;

    /// <summary>Gets the first day of a sample or of a medication.</summary>
    public static DateOnly FirstDay { get; } = new(1900, 1, 1);

    /// <summary>Gets the last day of a sample or of a medication.</summary>
    public static DateOnly LastDay { get; } = new(2200, 1, 1);
}
