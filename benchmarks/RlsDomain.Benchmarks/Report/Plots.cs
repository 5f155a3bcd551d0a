using System.Text.RegularExpressions;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Tool.Plots;
using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;
using static System.FormattableString;

namespace RlsDomain.Benchmarks.Report;

/// <summary>Draws the pictures of the page as SVG.</summary>
internal static partial class Plots
{
    private const int Width = 860;
    private const int LinesHeight = 480;
    private const int BarHeight = 34;
    private const int AroundBars = 105;
    private const float TitleSize = 18;
    private const float TextSize = 13;
    private const double LetterWidth = 7.5;

    private static readonly Color[] s_colours = [Color.FromHex("#1B5E9B"), Color.FromHex("#B3541E"), Color.FromHex("#3B7A3B"), Color.FromHex("#7A3B74")];

    private static readonly string s_font = new[] { "DejaVu Sans", "Verdana", "Arial", "Liberation Sans" }
        .FirstOrDefault(SKFontManager.Default.FontFamilies.Contains) ?? SKTypeface.Default.FamilyName;

    /// <summary>Draws a bar a peer, its length the logarithm of its time; ours are told apart by colour.</summary>
    internal static string Bars(string title, TimingTable table)
    {
        Plot plot = New(title);
        double least = Math.Floor(Math.Log10(table.Timings.Min(timing => timing.Nanoseconds))) - 0.5;
        double most = Math.Log10(table.Timings.Max(timing => timing.Nanoseconds));
        Bar[] bars = [.. table.Timings.Select((timing, i) => BarOf(timing, table.Timings.Length - 1 - i, least))];
        plot.Add.Bars(bars).Horizontal = true;
        foreach ((Timing timing, Bar bar) in table.Timings.Zip(bars))
        {
            var text = plot.Add.Text(Numbers.Time(timing.Nanoseconds), bar.Value + (0.015 * (most - least)), bar.Position);
            text.LabelFontSize = TextSize;
            text.LabelFontName = s_font;
            text.LabelAlignment = Alignment.MiddleLeft;
        }

        plot.Axes.Left.TickGenerator = new NumericManual([.. bars.Select(bar => bar.Position)], [.. table.Timings.Select(timing => timing.Name)]);
        plot.Axes.Bottom.TickGenerator = Tens(least, most + 1);
        plot.Axes.Bottom.Label.Text = "time for one patient, each step ten times as long";
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(least, most + (0.24 * (most - least)), -0.7, table.Timings.Length - 0.3);
        return Draw(plot, (bars.Length * BarHeight) + AroundBars, left: (int)(25 + (LetterWidth * table.Timings.Max(timing => timing.Name.Length))));
    }

    /// <summary>Draws a line a peer on a logarithmic axis of time.</summary>
    internal static string Lines(string title, GrowthTable table, bool logarithmic)
    {
        Plot plot = New(title);
        double[] along = [.. table.Rows.Select(row => logarithmic ? Math.Log10(row.At) : row.At)];
        double least = table.Rows.Min(row => row.Nanoseconds.Where(double.IsFinite).Min(Math.Log10));
        double most = table.Rows.Max(row => row.Nanoseconds.Where(double.IsFinite).Max(Math.Log10));
        for (int i = 0; i < table.Peers.Length; i++)
        {
            int peer = i;
            (double X, double Y)[] known = [.. table.Rows.Select((row, at) => (along[at], Math.Log10(row.Nanoseconds[peer]))).Where(point => double.IsFinite(point.Item2))];
            var line = plot.Add.Scatter(known.Select(point => point.X).ToArray(), known.Select(point => point.Y).ToArray(), s_colours[i % s_colours.Length]);
            line.LegendText = table.Peers[i];
            line.LineWidth = 2;
            line.MarkerSize = 6;
        }

        plot.Axes.Bottom.TickGenerator = new NumericManual(along, [.. table.Rows.Select(row => Invariant($"{row.At:#,0}"))]);
        plot.Axes.Bottom.Label.Text = table.Along;
        plot.Axes.Left.TickGenerator = Tens(Math.Floor(least), Math.Ceiling(most));
        plot.Axes.Left.Label.Text = "time for one patient";
        plot.Legend.FontSize = TextSize;
        plot.Legend.FontName = s_font;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.ShowLegend(Edge.Bottom).Legend.Orientation = Orientation.Horizontal;
        double beside = 0.03 * (along[^1] - along[0]);
        plot.Axes.SetLimits(along[0] - beside, along[^1] + beside, Math.Floor(least) - 0.1, Math.Ceiling(most) + 0.1);
        return Draw(plot, LinesHeight, left: 90, bottom: 125);
    }

    private static Bar BarOf(Timing timing, int position, double least) => new()
    {
        Position = position,
        ValueBase = least,
        Value = Math.Log10(timing.Nanoseconds),
        Size = 0.62,
        FillColor = IsOurs(timing.Name) ? s_colours[0] : timing.Name.StartsWith("limit", StringComparison.Ordinal) ? s_colours[2] : s_colours[1],
        LineWidth = 0,
    };

    /// <summary>What is ours is named by the member that is called.</summary>
    private static bool IsOurs(string name) => OurMember().IsMatch(name);

    private static Plot New(string title)
    {
        Plot plot = new();
        plot.Font.Set(s_font);
        plot.Title(title, TitleSize);
        foreach (IAxis axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            axis.Label.FontSize = TextSize;
            axis.Label.Bold = false;
            axis.TickLabelStyle.FontSize = TextSize;
        }

        return plot;
    }

    private static NumericManual Tens(double from, double to)
    {
        double[] powers = [.. Enumerable.Range((int)Math.Ceiling(from), (int)(Math.Floor(to) - Math.Ceiling(from)) + 1).Select(power => (double)power)];
        return new(powers, [.. powers.Select(power => TickText(Math.Pow(10, power)))]);
    }

    private static string TickText(double nanoseconds) => nanoseconds switch
    {
        >= 1e9 => Invariant($"{nanoseconds / 1e9:0.###} s"),
        >= 1e6 => Invariant($"{nanoseconds / 1e6:0.###} ms"),
        >= 1e3 => Invariant($"{nanoseconds / 1e3:0.###} us"),
        _ => Invariant($"{nanoseconds:0.###} ns"),
    };

    private static string Draw(Plot plot, int height, int left, int bottom = 60)
    {
        plot.Layout.Fixed(new PixelPadding(left, right: 25, bottom, top: 45));
        return SvgDrawing.Draw(Width, height, canvas => plot.Render(canvas, new PixelRect(0, Width, height, 0)));
    }

    [GeneratedRegex(@"^(IrlsScore|IrlsColumns|DifferentialModel|DifferentialColumns|RlsAssessor|PatientCase)\.")]
    private static partial Regex OurMember();
}
