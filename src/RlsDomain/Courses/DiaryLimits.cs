using RlsDomain.Cases;

namespace RlsDomain.Courses;

/// <summary>
/// Bounds that keep slips of the pen out of a diary. They are engineering choices, none of them clinical evidence: each is
/// wide enough for every person, and a value outside is a mistake.
/// </summary>
internal static class DiaryLimits
{
    internal const int MostEntries = 2000;
    internal const int MostDosesADay = 50;
    internal const decimal MostMinutesAtRest = 24 * 60;
    internal const decimal MostHoursOfRelief = 7 * 24;
    internal const decimal MostMilligrams = 100_000;
    internal const string DoseUnit = "mg";
    internal const string TimeFormat = "HH:mm";
    internal const string DayFormat = JsonFileParser.DayFormat;
}
