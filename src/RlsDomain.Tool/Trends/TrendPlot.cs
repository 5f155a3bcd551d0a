using System.Text;
using System.Text.RegularExpressions;
using RlsDomain.Courses;
using ScottPlot;
using SkiaSharp;
using static System.FormattableString;

namespace RlsDomain.Tool.Trends;

/// <summary>Draws a diary as SVG: panels under each other over one axis of days. The same diary gives the same bytes on the same machine.</summary>
internal static partial class TrendPlot
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
        using MemoryStream stream = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(new SKRect(0, 0, Width, height), stream))
        {
            canvas.Clear(SKColors.White);
            for (int i = 0; i < panels.Length; i++)
            {
                bool isLast = i == panels.Length - 1;
                float top = i == 0 ? 0 : TitleHeight + (i * PanelHeight);
                float bottom = TitleHeight + ((i + 1) * PanelHeight) + (isLast ? DaysHeight : 0);
                if (i == 0)
                {
                    panels[i].Title(Invariant($"Diary {Printable.Line(review.DiaryId)}, {review.FirstOn:yyyy-MM-dd} to {review.LastOn:yyyy-MM-dd}"), TrendPanels.TitleSize);
                }

                days.Apply(panels[i], isLast);
                panels[i].Axes.Title.Label.OffsetY = TitleOffset;
                panels[i].Layout.Fixed(new PixelPadding(left: 90, right: 160, bottom: isLast ? DaysHeight + 6 : 6, top: i == 0 ? TitleHeight : 10));
                panels[i].Render(canvas, new PixelRect(0, Width, bottom, top));
            }
        }

        return Portable(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>
    /// Names fonts that most machines have, where the file names only the one of this machine, and numbers its ids anew:
    /// the number of an id tells how many this process has made so far.
    /// </summary>
    private static string Portable(string svg)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        string renumbered = Ids().Replace(svg.ReplaceLineEndings("\n"), match =>
        {
            ids.TryAdd(match.Value, Invariant($"cl_{ids.Count + 1}"));
            return ids[match.Value];
        });
        return Fonts().Replace(renumbered, "font-family=\"DejaVu Sans, Verdana, Arial, sans-serif\"");
    }

    [GeneratedRegex("(?<=id=\"|url\\(#)[a-z]+_[0-9a-f]+(?=\"|\\))")]
    private static partial Regex Ids();

    [GeneratedRegex("font-family=\"[^\"]*\"")]
    private static partial Regex Fonts();
}
