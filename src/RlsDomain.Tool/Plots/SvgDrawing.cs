using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;
using static System.FormattableString;

namespace RlsDomain.Tool.Plots;

/// <summary>Draws an SVG that looks alike on most machines.</summary>
internal static partial class SvgDrawing
{
    /// <summary>Draws on white and gives the text of the file.</summary>
    internal static string Draw(int width, int height, Action<SKCanvas> draw)
    {
        using MemoryStream stream = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(new SKRect(0, 0, width, height), stream))
        {
            canvas.Clear(SKColors.White);
            draw(canvas);
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
