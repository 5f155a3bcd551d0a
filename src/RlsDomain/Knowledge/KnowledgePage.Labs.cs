using RlsDomain.Labs;

namespace RlsDomain.Knowledge;

/// <content>Laboratory values and medications.</content>
internal sealed partial class KnowledgePage
{
    private void WriteThresholds()
    {
        _page.Paragraph("Lines that sources draw, each with what the source says of one side. Whether a line counts itself stands in its sign: `<=` and `>=` do, `<` and `>` do not.");
        _page.Table(
            ["Key", "Finding", "Line", "For", "Meaning", "Mark", "Source", "Note"],
            knowledge.Labs.Thresholds.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey),
                MarkdownText.Code(row.Code) + (row.Other?.Code is { } other ? $", {MarkdownText.Code(other)}" : ""),
                Line(row),
                MarkdownText.Plain(row.Population),
                MarkdownText.Plain(row.Meaning),
                Words(row.Verification),
                SourcesOf(row),
                MarkdownText.Plain(row.Note),
            }));
    }

    private string Line(LabThreshold row)
    {
        string line = MarkdownText.Plain($"{row.Analyte.DisplayName} {row.Bounds.Describe(row.Unit)}");
        if (row.OtherSide is { } side)
        {
            line += MarkdownText.Plain($" or {side.Describe(row.Unit)}");
        }

        if (row.SecondTrimesterHigh is { } high)
        {
            line += MarkdownText.Plain($"; upper limit {Number(high)} {row.Unit.Code} in the second trimester");
        }

        return row.Other is { } other
            ? line + MarkdownText.Plain($" {other.Combination.Code} {other.Analyte.DisplayName} {other.Bounds.Describe(knowledge.Labs.CanonicalUnit(other.Analyte))}")
            : line;
    }

    private void WriteRanges()
    {
        _page.Table(
            ["Key", "Kind", "Analyte", "Range", "For", "Meaning", "Mark", "Source", "Note"],
            knowledge.Labs.Ranges.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey),
                Words(row.Kind),
                row.Analyte.DisplayName,
                MarkdownText.Plain(row.Bounds.Describe(row.Unit)),
                MarkdownText.Plain(row.Population),
                MarkdownText.Plain(row.Meaning),
                Words(row.Verification),
                SourcesOf(row),
                MarkdownText.Plain(row.Note),
            }));
        _page.Paragraph("Two makers' assays in the same sample, shown side by side and never converted:");
        _page.Table(
            ["Key", "Analyte", "Beckman", "Roche", "Mark", "Source", "Note"],
            knowledge.Labs.AssayComparisons.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey),
                row.Analyte.DisplayName,
                $"{Number(row.Beckman)} {row.Unit.Code}",
                $"{Number(row.Roche)} {row.Unit.Code}",
                Words(row.Verification),
                SourcesOf(row),
                MarkdownText.Plain(row.Note),
            }));
        _page.Paragraph("How samples are taken:");
        _page.Table(
            ["Key", "Statement", "Mark", "Source"],
            knowledge.Labs.SampleConditions.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey), MarkdownText.Plain(row.Text), Words(row.Verification), SourcesOf(row),
            }));
    }

    private void WriteMedications()
    {
        _page.Paragraph("What is said of drugs and classes of drugs for RLS. Each is something to raise with the prescriber; none is a reason to stop a drug alone.");
        _page.Table(
            ["Key", "Name", "ATC", "Effects", "Evidence", "Mark", "Source", "Alternatives named", "Note"],
            knowledge.Medications.Rows.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey),
                row.IsDrug ? MarkdownText.Plain(row.Name) : $"{MarkdownText.Plain(row.Name)} (class)",
                MarkdownText.Plain(row.Atc),
                string.Join(", ", row.Effects.Select(effect => Words(effect) + (row.UnverifiedEffects.Contains(effect) ? " (unverified)" : ""))),
                Words(row.Evidence),
                Words(row.Verified),
                SourcesOf(row),
                MarkdownText.Plain(string.Join("; ", row.Alternatives)),
                MarkdownText.Plain(row.Note),
            }));
    }
}
