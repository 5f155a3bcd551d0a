using System.Collections.Immutable;
using RlsDomain.Tool.Plots;
using ScottPlot;
using ScottPlot.TickGenerators;
using static System.FormattableString;

namespace RlsDomain.Tool.Evaluation;

/// <summary>Draws how often what had a probability was so, range by range, with the line on which the two are equal.</summary>
internal static class ReliabilityPlot
{
    private const int Width = 760;
    private const int Height = 720;
    private const double Beside = 0.008;

    /// <summary>Gives the plot as the text of an SVG file.</summary>
    /// <param name="title">What was asked, above the plot.</param>
    /// <param name="series">The tables, each with its name.</param>
    internal static string Draw(string title, params (string Name, ImmutableArray<ReliabilityBin> Ranges)[] series)
    {
        Plot plot = new();
        plot.Font.Set(PlotLook.Font);
        plot.Title(title, PlotLook.TitleSize - 2);
        Label(plot.Axes.Bottom, "Probability that the library gives (mean of the range)");
        Label(plot.Axes.Left, "Share that was so, with 95% Wilson intervals");
        double[] tenths = [.. Enumerable.Range(0, 11).Select(i => i / 10.0)];
        plot.Axes.Bottom.TickGenerator = Tenths(tenths);
        plot.Axes.Left.TickGenerator = Tenths(tenths);
        plot.Add.Line(0, 0, 1, 1).LineStyle = new() { Color = PlotLook.Line, Width = 1, Pattern = LinePattern.Dashed };
        for (int i = 0; i < series.Length; i++)
        {
            Add(plot, series[i].Name, series[i].Ranges, PlotLook.Colours[i], i * Beside);
        }

        plot.Legend.FontSize = PlotLook.SmallSize;
        plot.ShowLegend(Alignment.UpperLeft);
        plot.Axes.SetLimits(-0.03, 1.03, -0.03, 1.06);
        plot.Layout.Fixed(new PixelPadding(left: 80, right: 25, bottom: 60, top: 50));
        return SvgDrawing.Draw(Width, Height, canvas => plot.Render(canvas, new PixelRect(0, Width, Height, 0)));
    }

    private static void Add(Plot plot, string name, ImmutableArray<ReliabilityBin> ranges, Color colour, double beside)
    {
        ReliabilityBin[] known = [.. ranges.Where(range => range.Present.Of > 0)];
        double[] means = [.. known.Select(range => range.MeanProbability!.Value + beside)];
        double[] shares = [.. known.Select(range => range.Present.Share!.Value)];
        var points = plot.Add.Scatter(means, shares, colour);
        points.LineWidth = 1.5f;
        points.MarkerSize = 7;
        points.LegendText = name;
        for (int i = 0; i < known.Length; i++)
        {
            WilsonInterval interval = known[i].Present.Interval!.Value;
            var bar = plot.Add.Line(means[i], interval.Low, means[i], interval.High);
            bar.LineStyle = new() { Color = colour, Width = 1.5f };
        }
    }

    private static void Label(IAxis axis, string text)
    {
        axis.Label.Text = text;
        axis.Label.FontSize = PlotLook.TextSize;
        axis.Label.Bold = false;
        axis.TickLabelStyle.FontSize = PlotLook.SmallSize;
    }

    private static NumericManual Tenths(double[] tenths) => new(tenths, [.. tenths.Select(tenth => Invariant($"{tenth:0.0}"))]);
}
