using System.Collections.Immutable;

namespace RlsDomain.Tool.Evaluation;

/// <summary>Stands in for the plot of the full tool, which the option <c>--plot</c> refuses here.</summary>
internal static class ReliabilityPlot
{
    internal static string Draw(string title, params (string Name, ImmutableArray<ReliabilityBin> Ranges)[] series) => FullTool.Has($"The plot of {title}");
}
