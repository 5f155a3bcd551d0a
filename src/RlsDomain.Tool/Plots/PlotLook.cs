using ScottPlot;
using SkiaSharp;

namespace RlsDomain.Tool.Plots;

/// <summary>The letters, sizes and colours of every plot.</summary>
internal static class PlotLook
{
    internal const float TitleSize = 20;
    internal const float TextSize = 14;
    internal const float SmallSize = 13;

    /// <summary>Gets a font that this machine has.</summary>
    internal static string Font { get; } = new[] { "DejaVu Sans", "Verdana", "Arial", "Liberation Sans" }
        .FirstOrDefault(SKFontManager.Default.FontFamilies.Contains) ?? SKTypeface.Default.FamilyName;

    /// <summary>Gets the colours of data, in the order of use.</summary>
    internal static IReadOnlyList<Color> Colours { get; } = [Color.FromHex("#1B5E9B"), Color.FromHex("#B3541E"), Color.FromHex("#3B7A3B"), Color.FromHex("#7A3B74")];

    /// <summary>Gets the colour of lines that are no data.</summary>
    internal static Color Line { get; } = Color.FromHex("#777777");
}
