namespace RlsDomain.Cases;

/// <summary>
/// Bounds that keep slips of the pen out of a case. They are engineering choices, none of them clinical evidence: each
/// is wide enough for every person, and a value outside is a mistake (an error) or worth a second look (a warning).
/// </summary>
internal static class CaseLimits
{
    internal const decimal OldestAgeYears = 130;
    internal const int FirstTrimester = 1;
    internal const int LastTrimester = 3;

    /// <summary>Pregnancy is possible but odd below this age (warning).</summary>
    internal const decimal YoungestUsualPregnancyYears = 10;

    /// <summary>Pregnancy is possible but odd above this age (warning).</summary>
    internal const decimal OldestUsualPregnancyYears = 60;

    /// <summary>Days in a week: above it the number counts times, where the criteria count days (warning).</summary>
    internal const decimal DaysAWeek = 7;

    /// <summary>Hours in a week: above it the number is a mistake (error).</summary>
    internal const decimal MostTimesAWeek = 168;

    internal const decimal LongestDurationMonths = 1800;
    internal const decimal MostLifetimeEpisodes = 1_000_000;
    internal const decimal HighestPlmIndexPerHour = 300;
    /// <summary>No unit of any analyte has values near it.</summary>
    internal const decimal LargestLabValue = 1_000_000_000;

    internal const decimal MonthsAYear = 12;

    /// <summary>An age in whole years may be up to a year short of the real age.</summary>
    internal const decimal WholeYearToleranceMonths = 12;

    /// <summary>An age with a fraction, and a duration, are rounded to about a month.</summary>
    internal const decimal RoundingToleranceMonths = 1;

    internal static readonly DateOnly FirstDay = new(1900, 1, 1);
    internal static readonly DateOnly LastDay = new(2200, 1, 1);
}
