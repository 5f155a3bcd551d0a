using RlsDomain.Courses;

namespace RlsDomain.Tool.Trends;

/// <summary>Stands in for the plot of the full tool, which the option <c>--plot</c> refuses here.</summary>
internal static class TrendPlot
{
    internal static string Draw(DiaryReview review) => FullTool.Has($"The plot of diary {review.DiaryId}");
}
