using RlsDomain.Courses;
using RlsDomain.Labs;
using RlsDomain.Scales;
using RlsDomain.Tool.Plots;
using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using ScottPlot.TickGenerators;
using static System.FormattableString;

namespace RlsDomain.Tool.Trends;

/// <summary>The panels of a plot: those of which the diary holds something, the IRLS always.</summary>
internal static class TrendPanels
{
    private const int HoursADay = 24;
    private const int Noon = 12;

    internal static IEnumerable<Plot> Of(DiaryReview review, TimeAxis days)
    {
        yield return Irls(review);
        if (!review.OnsetHoursSinceNoon.IsEmpty)
        {
            yield return Onset(review);
        }

        if (review.Augmentation.Treatment is { DoseChanges.IsEmpty: false } treatment)
        {
            yield return Doses(treatment, review.LastOn, days);
        }

        if (review.Ferritin.Points.Any(point => point.Reading.IsUsed))
        {
            yield return Ferritin(review);
        }
    }

    private static Plot Irls(DiaryReview review)
    {
        Plot plot = Panel("IRLS total (points)");
        Series(plot, review.Irls.Points.Where(point => point.Irls.Total is not null).Select(point => (point.On, (double)point.Irls.Total!.Value)));
        foreach (IrlsBand band in IrlsBand.All.Where(band => band != IrlsBand.None))
        {
            if (band.HighestTotal < IrlsScale.HighestTotal)
            {
                Line(plot, band.HighestTotal, null);
            }

            NameAtTheRight(plot, (band.LowestTotal + band.HighestTotal) / 2.0, band.DisplayName.ToLowerInvariant());
        }

        Limits(plot, -1, IrlsScale.HighestTotal + 1);
        Ticks(plot, Enumerable.Range(0, 5).Select(i => (i * 10.0, Invariant($"{i * 10}"))));
        return plot;
    }

    private static Plot Onset(DiaryReview review)
    {
        Plot plot = Panel("Usual onset (clock)");
        Series(plot, review.OnsetHoursSinceNoon.Select(onset => (onset.On, (double)onset.Value)));
        Limits(plot, -0.5, HoursADay + 0.5);
        Ticks(plot, Enumerable.Range(0, 7).Select(i => (i * 4.0, Invariant($"{((i * 4) + Noon) % HoursADay:00}:00"))));
        NameAtTheRight(plot, 2, "earlier");
        NameAtTheRight(plot, HoursADay - 2, "later");
        return plot;
    }

    private static Plot Doses(DopaminergicTreatment treatment, DateOnly last, TimeAxis days)
    {
        Plot plot = Panel("Dose (mg a day)");
        double highest = 0;
        int colour = 0;
        List<(double Value, string Drug)> ends = [];
        foreach (var drug in treatment.DoseChanges.GroupBy(change => change.DrugId, StringComparer.Ordinal).OrderBy(drug => drug.Key, StringComparer.Ordinal))
        {
            List<(double X, double Y)> steps = [];
            DoseChange first = drug.First();
            steps.Add((first.FromMilligrams > 0 ? treatment.FirstRecordedOn.DayNumber : days.First, (double)first.FromMilligrams));
            foreach (DoseChange change in drug)
            {
                steps.Add((change.On.DayNumber, (double)change.FromMilligrams));
                steps.Add((change.On.DayNumber, (double)change.ToMilligrams));
            }

            steps.Add((last.DayNumber, steps[^1].Y));
            var line = plot.Add.ScatterLine(steps.Select(step => step.X).ToArray(), steps.Select(step => step.Y).ToArray(), PlotLook.Colours[colour++ % PlotLook.Colours.Count]);
            line.LineWidth = 2.5f;
            highest = Math.Max(highest, steps.Max(step => step.Y));
            ends.Add((steps[^1].Y, drug.Key));
        }

        foreach (var end in ends.GroupBy(end => end.Value, end => end.Drug))
        {
            NameAtTheRight(plot, end.Key, string.Join(", ", end));
        }

        Limits(plot, -0.05 * highest, 1.15 * highest);
        return plot;
    }

    private static Plot Ferritin(DiaryReview review)
    {
        FerritinPoint[] points = [.. review.Ferritin.Points.Where(point => point.Reading.IsUsed)];
        Plot plot = Panel($"Ferritin ({review.Ferritin.Unit.Code})");
        Series(plot, points.Select(point => (point.On, (double)point.Reading.CanonicalValue)));
        double highest = points.Max(point => (double)point.Reading.CanonicalValue) * 1.15;
        foreach (decimal limit in points.SelectMany(point => point.Reading.Findings).SelectMany(LimitsOf).Distinct().Order())
        {
            if ((double)limit < highest)
            {
                Line(plot, (double)limit, Invariant($"line {limit:0.##}"));
            }
        }

        Limits(plot, 0, highest);
        return plot;
    }

    private static IEnumerable<decimal> LimitsOf(LabFinding finding) =>
        new[] { finding.Row.Bounds.Low, finding.Row.Bounds.High }.OfType<decimal>();

    private static Plot Panel(string label)
    {
        Plot plot = new();
        plot.RenderManager.RenderActions.RemoveAll(action => action is ClearCanvas); // It would wipe out the panels above.
        plot.Font.Set(PlotLook.Font);
        plot.Axes.Left.Label.Text = label;
        plot.Axes.Left.Label.FontSize = PlotLook.TextSize;
        plot.Axes.Left.Label.Bold = false;
        plot.Axes.Left.TickLabelStyle.FontSize = PlotLook.SmallSize;
        plot.Axes.Left.TickGenerator = new NumericAutomatic { LabelFormatter = value => Invariant($"{value:0.###}") };
        plot.Axes.Bottom.TickLabelStyle.FontSize = PlotLook.SmallSize;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        return plot;
    }

    private static void Series(Plot plot, IEnumerable<(DateOnly On, double Value)> points)
    {
        (DateOnly On, double Value)[] known = [.. points];
        if (known.Length == 0)
        {
            return;
        }

        var series = plot.Add.Scatter(known.Select(point => (double)point.On.DayNumber).ToArray(), known.Select(point => point.Value).ToArray(), PlotLook.Colours[0]);
        series.LineWidth = 2;
        series.MarkerSize = 8;
    }

    private static void Line(Plot plot, double value, string? name)
    {
        var line = plot.Add.HorizontalLine(value, 1, PlotLook.Line, LinePattern.Dashed);
        line.EnableAutoscale = false;
        if (name is not null)
        {
            NameAtTheRight(plot, value, name);
        }
    }

    /// <summary>Writes a name to the right of the panel.</summary>
    private static void NameAtTheRight(Plot plot, double value, string name)
    {
        var right = plot.Axes.Right;
        right.IsVisible = true;
        NumericManual ticks = right.TickGenerator as NumericManual ?? new NumericManual();
        ticks.AddMajor(value, name);
        right.TickGenerator = ticks;
        right.MajorTickStyle.Length = 0;
        right.TickLabelStyle.FontSize = PlotLook.SmallSize;
    }

    /// <summary>Sets the range of both sides: the names at the right stand on an axis of their own.</summary>
    private static void Limits(Plot plot, double lowest, double highest)
    {
        plot.Axes.SetLimitsY(lowest, highest);
        plot.Axes.SetLimitsY(lowest, highest, plot.Axes.Right);
    }

    private static void Ticks(Plot plot, IEnumerable<(double Value, string Label)> ticks)
    {
        (double Value, string Label)[] marks = [.. ticks];
        plot.Axes.Left.TickGenerator = new NumericManual([.. marks.Select(mark => mark.Value)], [.. marks.Select(mark => mark.Label)]);
    }
}
