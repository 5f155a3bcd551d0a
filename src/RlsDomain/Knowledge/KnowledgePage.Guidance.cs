namespace RlsDomain.Knowledge;

/// <content>Recommendations, red flags, criteria and mimics.</content>
internal sealed partial class KnowledgePage
{
    private void WriteRecommendations()
    {
        _page.Paragraph("What each source says of each option. Sources are never averaged; where they disagree each keeps its row.");
        foreach (IGrouping<string, Recommendation> rows in knowledge.Recommendations.GroupBy(row => row.SourceId, StringComparer.Ordinal))
        {
            _page.Heading(3, $"recommendations-{Uri.EscapeDataString(rows.Key)}", MarkdownText.Plain(rows.Key));
            _page.Paragraph(MarkdownText.Plain(knowledge.GetReference(rows.Key).Citation));
            _page.Table(
                ["Key", "Standing", "For", "Option", "Direction", "Strength", "Certainty", "Statement", "Condition", "Conflict", "Mark", "Note"],
                rows.Select(row => new[]
                {
                    MarkdownText.Code(row.RowKey),
                    MarkdownText.Plain(row.Status),
                    MarkdownText.Plain(row.Population),
                    MarkdownText.Plain(row.Intervention),
                    Words(row.Direction),
                    MarkdownText.Plain(row.Strength),
                    MarkdownText.Plain(row.Certainty),
                    MarkdownText.Plain(row.Statement),
                    MarkdownText.Plain(row.Condition),
                    row.ConflictGroup is null ? "" : $"[{row.ConflictGroup}](#conflict-{Uri.EscapeDataString(row.ConflictGroup)}): {MarkdownText.Plain(row.Position)}",
                    Words(row.Verified),
                    MarkdownText.Plain(row.Note),
                }));
        }
    }

    private void WriteConflicts() => _page.Table(
        ["Key", "Topic", "Positions", "How an answer shows it", "Sources"],
        knowledge.ConflictGroups.Select(row => new[]
        {
            $"<a id=\"conflict-{Uri.EscapeDataString(row.Id)}\"></a>{MarkdownText.Code(row.RowKey)}", MarkdownText.Plain(row.Topic), MarkdownText.Plain(row.Positions), MarkdownText.Plain(row.Shown), SourcesOf(row),
        }));

    private void WriteRedFlags() => _page.Table(
        ["Key", "When", "What might be behind it", "How soon", "Mark", "Source", "Note"],
        knowledge.RedFlags.Select(row => new[]
        {
            MarkdownText.Code(row.RowKey), Pattern(row.Pattern), MarkdownText.Plain(row.Concern), MarkdownText.Plain(row.Urgency), Words(row.Verified), SourcesOf(row), MarkdownText.Plain(row.Note),
        }));

    private void WriteCriteria()
    {
        foreach (IGrouping<string, CriterionText> rows in knowledge.Criteria.GroupBy(row => row.Set, StringComparer.Ordinal))
        {
            _page.Heading(3, $"criteria-{Uri.EscapeDataString(rows.Key)}", MarkdownText.Plain(rows.Key));
            _page.Table(
                ["Key", "Name", "What it says", "Mark", "Source", "Note"],
                rows.Select(row => new[]
                {
                    MarkdownText.Code(row.RowKey), MarkdownText.Plain(row.Name), MarkdownText.Plain(row.Statement), Words(row.Verified), SourcesOf(row), MarkdownText.Plain(row.Note),
                }));
        }
    }

    private void WriteMimicPatterns()
    {
        _page.Paragraph("The findings by which another condition would explain the legs. *Named* means that the published criterion names the condition, so that it must have been asked about.");
        _page.Table(
            ["Key", "Named", "When", "What sets it apart", "Mark", "Source", "Note"],
            knowledge.MimicPatterns.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey), row.IsNamed ? "yes" : "no", Pattern(row.Pattern), MarkdownText.Plain(row.Distinction), Words(row.Verified), SourcesOf(row), MarkdownText.Plain(row.Note),
            }));
    }

    private void WriteImplications()
    {
        _page.Paragraph("Answers after which an interview does not ask another finding, or only then asks it. The differential does not read them.");
        _page.Table(
            ["Key", "Kind", "Basis", "At"],
            knowledge.FindingImplications.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey), MarkdownText.Plain(row.Kind.DisplayName), MarkdownText.Plain(row.Basis.DisplayName), MarkdownText.Plain(row.At),
            }));
    }
}
