using RlsDomain.Courses;
using RlsDomain.Tool.Plots;
using ScottPlot;
using static System.FormattableString;

namespace RlsDomain.Tool.Trends;

/// <summary>Draws a diary: panels under each other over one axis of days.</summary>
internal static class TrendPlot
{
    private const int Width = 1000;
    private const int PanelHeight = 230;
    private const int TitleHeight = 52;
    private const int DaysHeight = 40;
    private const float TitleOffset = 10;

    /// <summary>Gives the plot as the text of an SVG file.</summary>
    internal static string Draw(DiaryReview review)
    {
        TimeAxis days = new(review.FirstOn, review.LastOn);
        Plot[] panels = [.. TrendPanels.Of(review, days)];
        int height = TitleHeight + (panels.Length * PanelHeight) + DaysHeight;
        return SvgDrawing.Draw(Width, height, canvas =>
        {
            for (int i = 0; i < panels.Length; i++)
            {
                bool isLast = i == panels.Length - 1;
                float top = i == 0 ? 0 : TitleHeight + (i * PanelHeight);
                float bottom = TitleHeight + ((i + 1) * PanelHeight) + (isLast ? DaysHeight : 0);
                if (i == 0)
                {
                    panels[i].Title(Invariant($"Diary {Printable.Line(review.DiaryId)}, {review.FirstOn:yyyy-MM-dd} to {review.LastOn:yyyy-MM-dd}"), PlotLook.TitleSize);
                }

                days.Apply(panels[i], isLast);
                panels[i].Axes.Title.Label.OffsetY = TitleOffset;
                panels[i].Layout.Fixed(new PixelPadding(left: 90, right: 160, bottom: isLast ? DaysHeight + 6 : 6, top: i == 0 ? TitleHeight : 10));
                panels[i].Render(canvas, new PixelRect(0, Width, bottom, top));
            }
        });
    }
}
