using RlsDomain.Guidance;
using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Pages;

/// <summary>Where the listed sources disagree, a topic at a time.</summary>
internal static class ConflictSection
{
    internal static void Write(Assessment assessment, Page page)
    {
        GuidanceItem[] items = [.. assessment.Guidance.Where(item => !item.ConflictsWith.IsEmpty)];
        if (items.Length == 0)
        {
            return;
        }

        page.Text("  ", "Sources disagree:");
        foreach (ConflictGroup topic in assessment.Knowledge.ConflictGroups)
        {
            GuidanceItem[] sides = [.. items.Where(item => item.Recommendation.ConflictGroup == topic.Id)];
            if (sides.Length > 1)
            {
                page.Text("    - ", $"{topic.Topic}: {Sides(sides)}. {topic.Shown}");
            }
        }

        foreach (GuidanceItem item in items.Where(item => item.Recommendation.Direction == RecommendationDirection.Against))
        {
            string[] others = [.. Others(item, items)];
            if (others.Length > 0)
            {
                page.Text("    - ", $"{item.Recommendation.Intervention}: for (among others) {Ids(others)}; against {item.Recommendation.Id}.");
            }
        }
    }

    /// <summary>Gives those that say otherwise outside of a common topic.</summary>
    private static IEnumerable<string> Others(GuidanceItem item, IEnumerable<GuidanceItem> items) => items
        .Where(other => item.ConflictsWith.Contains(other.Recommendation.Id)
            && (item.Recommendation.ConflictGroup is null || other.Recommendation.ConflictGroup != item.Recommendation.ConflictGroup))
        .Select(other => other.Recommendation.Id);

    private static string Sides(IEnumerable<GuidanceItem> items) => string.Join("; ", items
        .GroupBy(item => item.Recommendation.Direction)
        .OrderBy(side => side.Key.Index)
        .Select(side => $"{side.Key.DisplayName.ToLowerInvariant()} {Ids(side.Select(item => item.Recommendation.Id))}"));

    /// <summary>Gives ids with those of one source drawn together: <c>aan2016-01/02</c>.</summary>
    private static string Ids(IEnumerable<string> ids) => string.Join(", ", ids
        .GroupBy(id => id[..(id.LastIndexOf('-') + 1)], StringComparer.Ordinal)
        .Select(group => group.Key + string.Join('/', group.Select(id => id[group.Key.Length..]))));
}
