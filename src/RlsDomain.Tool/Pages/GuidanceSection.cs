using RlsDomain.Evidence;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Pages;

/// <summary>What published sources say for a case like this: in force, older, cautions, and where they disagree.</summary>
internal static class GuidanceSection
{
    private const int DirectionWidth = 22;
    private const int MostCautions = 6;

    private static readonly string[] s_ordinary = ["all", "adult", "adult with RLS"];
    private static readonly string[] s_inForce = ["current", "current-companion"];

    internal static void Write(Assessment assessment, Page page)
    {
        if (assessment.Guidance.IsEmpty)
        {
            return;
        }

        page.Heading("WHAT PUBLISHED SOURCES SAY FOR A CASE LIKE THIS (to weigh, not to follow)");
        ILookup<Group, GuidanceItem> groups = assessment.Guidance.ToLookup(GroupOf);
        InForce(groups[Group.InForce], page);
        Older(groups[Group.Older], page);
        Cautions(groups[Group.Caution], page);
        ConflictSection.Write(assessment, page);
        page.Text("  ", "In brackets: the certainty of the evidence, whom it is for, and the condition. * read in a page that restates the source; ** not verified.");
    }

    private static Group GroupOf(GuidanceItem item) =>
        item.Recommendation.Direction == RecommendationDirection.Caution ? Group.Caution
        : s_inForce.Contains(item.Recommendation.Status, StringComparer.Ordinal) ? Group.InForce
        : Group.Older;

    private static void InForce(IEnumerable<GuidanceItem> items, Page page)
    {
        foreach (IGrouping<string, GuidanceItem> source in items.GroupBy(item => item.Recommendation.SourceId))
        {
            page.Text("  ", Title(source.First().Recommendation, page));
            foreach (var side in source.GroupBy(item => (item.Recommendation.Direction, item.Recommendation.Strength)).OrderBy(side => side.Key.Direction.Index))
            {
                string label = $"{Direction(side.Key.Direction)}{(side.Key.Strength is { } strength ? $", {strength}" : "")}";
                page.Text($"    {label.PadRight(DirectionWidth)} ", string.Join(", ", side.Select(item => Option(item.Recommendation))));
            }
        }
    }

    private static void Older(IEnumerable<GuidanceItem> items, Page page)
    {
        IGrouping<string, GuidanceItem>[] sources = [.. items.GroupBy(item => item.Recommendation.SourceId)];
        if (sources.Length == 0)
        {
            return;
        }

        page.Text("  ", "Older, companion or superseded:");
        foreach (IGrouping<string, GuidanceItem> source in sources)
        {
            page.Text("    ", Title(source.First().Recommendation, page) + ": " + string.Join("; ", source
                .GroupBy(item => item.Recommendation.Direction)
                .OrderBy(side => side.Key.Index)
                .Select(side => $"{Direction(side.Key)}: {string.Join(", ", side.Select(item => item.Recommendation.Intervention + Stars(item.Recommendation)))}")));
        }
    }

    private static void Cautions(IEnumerable<GuidanceItem> items, Page page)
    {
        GuidanceItem[] cautions = [.. items];
        if (cautions.Length == 0)
        {
            return;
        }

        page.Text("  ", "Cautions:");
        foreach (Recommendation caution in cautions.Take(MostCautions).Select(item => item.Recommendation))
        {
            page.Text("    - ", $"{caution.Intervention}{(caution.Condition is { } condition ? $" ({condition})" : "")}: {caution.Statement}{Stars(caution)}."
                + page.Cite([caution.SourceId]));
        }

        if (cautions.Length > MostCautions)
        {
            page.Text("    ", FormattableString.Invariant($"and {cautions.Length - MostCautions} more ({CasePage.SeeJson})"));
        }
    }

    private static string Title(Recommendation first, Page page)
    {
        string standing = first.IsSuperseded ? $", superseded by {first.Status[(first.Status.IndexOf(':', StringComparison.Ordinal) + 1)..]}" : "";
        return page.Cite([first.SourceId]).TrimStart() + (first.Year is { } year ? FormattableString.Invariant($" {year}") : "") + standing;
    }

    private static string Option(Recommendation row)
    {
        string?[] remarks = [row.Certainty == row.Strength ? null : row.Certainty, s_ordinary.Contains(row.Population, StringComparer.Ordinal) ? null : row.Population, row.Condition];
        string inBrackets = string.Join("; ", remarks.OfType<string>());
        return row.Intervention + Stars(row) + (inBrackets.Length == 0 ? "" : $" ({inBrackets})");
    }

    /// <summary>Marks what was not read in its source, on a page too full for the word.</summary>
    private static string Stars(Recommendation row) =>
        row.Verified.IsVerified ? "" : row.Verified == Verification.Secondary ? "*" : "**";

    private static string Direction(RecommendationDirection direction) =>
        direction == RecommendationDirection.Insufficient ? "evidence insufficient" : direction.Code;

    private enum Group
    {
        InForce = 0,
        Older,
        Caution,
    }
}
