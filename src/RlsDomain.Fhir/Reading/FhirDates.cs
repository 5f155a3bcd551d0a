using System.Globalization;
using Hl7.Fhir.Model;

namespace RlsDomain.Fhir.Reading;

/// <summary>Days from the dates of FHIR, which may be a year or a month only.</summary>
internal static class FhirDates
{
    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;

    /// <summary>Gets the first day that a date may mean; null when there is none. A time counts as the day that is written.</summary>
    internal static DateOnly? First(string? text) => text switch
    {
        { Length: YearLength } => Parse(text + "-01-01"),
        { Length: MonthLength } => Parse(text + "-01"),
        { Length: >= DayLength } => Parse(text[..DayLength]),
        _ => null,
    };

    /// <summary>Gets the last day that a date may mean; null when there is none.</summary>
    internal static DateOnly? Last(string? text) => text switch
    {
        { Length: YearLength } => First(text)?.AddYears(1).AddDays(-1),
        { Length: MonthLength } => First(text)?.AddMonths(1).AddDays(-1),
        _ => First(text),
    };

    /// <summary>Gets the day of an <c>effective[x]</c>, <c>occurrence[x]</c> or <c>onset[x]</c>: of a period its start.</summary>
    internal static DateOnly? Start(DataType? when) => when switch
    {
        FhirDateTime time => First(time.Value),
        Date date => First(date.Value),
        Instant instant => DayOf(instant),
        Period period => First(period.Start),
        _ => null,
    };

    /// <summary>Gets the day on which something ended: of a period its end, of a moment itself; null for an open period.</summary>
    internal static DateOnly? End(DataType? when) => when is Period period ? Last(period.End) : Start(when);

    /// <summary>Gets the day on which something was issued.</summary>
    internal static DateOnly? DayOf(Instant? instant) => instant?.Value is { } moment ? DateOnly.FromDateTime(moment.Date) : null;

    /// <summary>Writes a day.</summary>
    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Parse(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed) ? parsed : null;
}
