using RlsDomain.Comparison;
using RlsDomain.Knowledge;
using RlsDomain.Tool.Pages;
using static System.FormattableString;

namespace RlsDomain.Tool.Comparison;

/// <summary>The page of two sets of tables: the rows that differ, and the cases that move.</summary>
internal static class DiffPage
{
    private const int DigestShown = 12;

    internal static void Write(KnowledgeDiff diff, KnowledgeImpact? impact, Page page)
    {
        page.Text("", $"Old: {Describe(diff.Old)}");
        page.Text("", $"New: {Describe(diff.New)}");
        page.Heading(diff.Rows.IsEmpty ? "NO ROW DIFFERS" : $"{Words.Count(diff.Rows.Length, "ROW DIFFERS", "ROWS DIFFER")}");
        foreach (RowChange row in diff.Rows)
        {
            page.Strong("  ", $"{row.File} {row.Key}: {row.Kind.Code}");
            foreach (PropertyChange change in row.Properties)
            {
                page.Text("    ", Describe(change, row.Kind));
            }
        }

        if (!diff.ReorderedFiles.IsEmpty)
        {
            page.Text("  ", $"Rows stand in another order, which answers may follow: {string.Join(", ", diff.ReorderedFiles)}.");
        }

        if (impact is not null)
        {
            Write(impact, page);
        }
    }

    private static void Write(KnowledgeImpact impact, Page page)
    {
        page.Heading(Invariant($"{impact.Cases.Length} OF {Words.Count(impact.CasesCompared, "CASE CHANGES", "CASES CHANGE")} IN LEADING CONDITION, CRITERIA, CONTRIBUTORS, GUIDANCE OR RED FLAGS"));
        foreach (CaseImpact one in impact.Cases)
        {
            page.Strong("  ", one.CaseId);
            foreach (AnswerChange change in one.Changes)
            {
                page.Text("    - ", change.ToString());
                page.Text("      ", Cause(change));
            }
        }

        if (!impact.RowsNotAlone.IsEmpty)
        {
            page.Text("  ", $"Not tried alone, since the checks refuse them without the others: {Names(impact.RowsNotAlone)}.");
        }
    }

    private static string Describe(KnowledgeBase knowledge) =>
        $"{knowledge.Name}, {knowledge.Version}{(knowledge.Over is { } over ? $" over {over}" : "")}, SHA-256 {knowledge.Sha256[..DigestShown]}";

    private static string Describe(PropertyChange change, RowChangeKind kind) =>
        kind == RowChangeKind.Added ? $"{change.Name} {change.New}"
        : kind == RowChangeKind.Removed ? $"{change.Name} {change.Old}"
        : change.ToString();

    private static string Cause(AnswerChange change) =>
        change.Attribution == Attribution.NotTried ? "not traced: too many rows differ"
        : change.Because.IsEmpty ? "by several rows together, each of which could be missed"
        : change.Attribution == Attribution.OneRow ? $"by {Names(change.Because)}{(change.Because.Length > 1 ? ", each alone" : "")}"
        : $"by {Names(change.Because)} with other rows, each needed";

    private static string Names(IEnumerable<RowChange> rows) => string.Join(", ", rows.Select(row => $"{row.File} {row.Key}"));
}
