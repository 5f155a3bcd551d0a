using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RlsDomain.Tool.Trends;

/// <summary>The axis of days that every panel shares.</summary>
internal sealed class TimeAxis
{
    private const int MostTicks = 8;
    private const int DaysOfShortDiary = 70;
    private const double Margin = 0.03;

    private readonly double _first;
    private readonly double _last;
    private readonly (double Day, string Label)[] _ticks;

    internal TimeAxis(DateOnly first, DateOnly last)
    {
        double margin = Math.Max(1, (last.DayNumber - first.DayNumber) * Margin);
        (_first, _last) = (first.DayNumber - margin, last.DayNumber + margin);
        _ticks = [.. last.DayNumber - first.DayNumber <= DaysOfShortDiary ? Days(first, last) : Months(first, last)];
    }

    /// <summary>Gets where the axis begins.</summary>
    internal double First => _first;

    /// <summary>Gives a panel the days; only the lowest shows their names.</summary>
    internal void Apply(Plot panel, bool areNamed)
    {
        panel.Axes.SetLimitsX(_first, _last);
        panel.Axes.Bottom.TickGenerator = new NumericManual(
            [.. _ticks.Select(tick => tick.Day)], [.. _ticks.Select(tick => areNamed ? tick.Label : "")]);
    }

    private static IEnumerable<(double, string)> Days(DateOnly first, DateOnly last)
    {
        int step = Math.Max(1, (last.DayNumber - first.DayNumber + MostTicks - 1) / MostTicks);
        for (DateOnly day = first; day <= last; day = day.AddDays(step))
        {
            yield return (day.DayNumber, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<(double, string)> Months(DateOnly first, DateOnly last)
    {
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        int least = (months + MostTicks - 1) / MostTicks;
        int step = least <= 1 ? 1 : least <= 2 ? 2 : least <= 3 ? 3 : least <= 6 ? 6 : (least + 11) / 12 * 12;
        int since = (first.Year * 12) + first.Month - 1;
        for (int month = (since + step - 1) / step * step; ; month += step)
        {
            DateOnly day = new(month / 12, (month % 12) + 1, 1);
            if (day > last)
            {
                yield break;
            }

            if (day >= first)
            {
                yield return (day.DayNumber, day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            }
        }
    }
}
