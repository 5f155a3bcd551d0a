using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <content>The tables of the differential.</content>
internal sealed partial class KnowledgePage
{
    private void WriteLikelihoods()
    {
        _page.Paragraph("The probability `p` of a finding in people who have the condition and no other, background included. The key of a row is the condition, a slash and the finding. A finding without a row has its background only.");
        foreach (Condition condition in Condition.All)
        {
            _page.Heading(3, $"likelihoods-{condition.Code}", $"{condition.DisplayName} (`{condition.Code}`)");
            _page.Table(
                ["Finding", "p", "Range", "Basis", "Source", "At"],
                knowledge.Likelihoods.Where(row => row.Condition == condition).Select(row => new[]
                {
                    MarkdownText.Code(row.Finding.Code),
                    Number(row.Probability.Value),
                    Range(row.Probability.Low, row.Probability.High),
                    Basis(row.Grounds),
                    SourcesOf(row),
                    MarkdownText.Plain(row.Grounds.At),
                }));
        }
    }

    private void WriteLeaks()
    {
        _page.Paragraph("How often a finding is present in people who come with a leg complaint and have none of the conditions.");
        _page.Table(
            ["Key", "p", "Basis", "Source", "At"],
            knowledge.Leaks.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey), Number(row.Probability), Basis(row.Grounds), SourcesOf(row), MarkdownText.Plain(row.Grounds.At),
            }));
    }

    private void WritePriors()
    {
        _page.Paragraph("How common a condition is before anything is asked. The key of a row is the setting, a slash and the condition.");
        foreach (Setting setting in Setting.All)
        {
            _page.Heading(3, $"priors-{setting.Code}", $"{setting.DisplayName} (`{setting.Code}`)");
            _page.Table(
                ["Condition", "p", "Range", "Basis", "Source", "At"],
                knowledge.Priors.Where(row => row.Setting == setting).Select(row => new[]
                {
                    MarkdownText.Code(row.Condition.Code),
                    Number(row.Probability.Value),
                    Range(row.Probability.Low, row.Probability.High),
                    Basis(row.Grounds),
                    SourcesOf(row),
                    MarkdownText.Plain(row.Grounds.At),
                }));
        }
    }

    private void WriteOddsRatios()
    {
        _page.Paragraph("By how much a factor multiplies the prior odds of a condition other than RLS. The key of a row is the condition, a slash and the factor.");
        foreach (IGrouping<Condition, ConditionRisk> rows in knowledge.ConditionRisks.GroupBy(row => row.Condition).OrderBy(rows => rows.Key.Index))
        {
            _page.Heading(3, $"odds-ratios-{rows.Key.Code}", $"{rows.Key.DisplayName} (`{rows.Key.Code}`)");
            _page.Table(
                ["Factor", "Odds ratio", "Range", "Basis", "Source", "At"],
                rows.Select(row => new[]
                {
                    MarkdownText.Code(row.Factor.Text), Number(row.OddsRatio), Range(row.Low, row.High), Basis(row.Grounds), SourcesOf(row), MarkdownText.Plain(row.Grounds.At),
                }));
        }
    }

    private void WriteRlsRiskFactors()
    {
        _page.Paragraph("What studies found of RLS in people with a factor, and the multiplier of the prior odds drawn from it.");
        _page.Table(
            ["Key", "Factor", "Stratum", "Measure", "Figure", "Prevalence, %", "Multiplier", "Used", "Drawn from", "Mark", "Source", "Note"],
            knowledge.RlsRiskFactors.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey),
                $"{MarkdownText.Plain(row.Factor)} ({MarkdownText.Code(row.Code)})",
                MarkdownText.Plain(row.Stratum),
                MarkdownText.Plain(row.Measure),
                row.Value is null ? "" : row.Low is null && row.High is null ? Number(row.Value) : $"{Number(row.Value)} ({Number(row.Low)} to {Number(row.High)})",
                MarkdownText.Plain(row.PrevalenceInterval is null ? row.Prevalence : $"{row.Prevalence} ({row.PrevalenceInterval})")
                    + (row.Comparator is null ? "" : $"; compared with {MarkdownText.Plain(row.Comparator)}"),
                row.Multiplier is null ? MarkdownText.Plain(row.MultiplierText) : Number(row.Multiplier),
                Words(row.Use),
                MarkdownText.Plain(row.MultiplierBasis),
                Words(row.Verified),
                SourcesOf(row),
                MarkdownText.Plain(row.Note),
            }));
    }

    private void WriteModelRules() => _page.Table(
        ["Table", "Key", "Rule", "Basis", "Source", "At"],
        [
            .. knowledge.TemperingGroups.Select(row => Rule("tempering-groups", row, $"each further answer counts {Number(row.Discount)} of the one before: {MarkdownText.Codes(row.Findings.Select(finding => finding.Code))}", row.Grounds)),
            .. knowledge.ExclusiveConditions.Select(row => Rule("exclusive-conditions", row, "not diagnosed together", row.Grounds)),
            .. knowledge.NestedFactors.Select(row => Rule("nested-factors", row, $"only the strongest counts: {MarkdownText.Codes(row.Factors)}", row.Grounds)),
            .. knowledge.DrugTimings.Select(row => Rule("drug-timing", row, $"contains the ratio of drugs under {MarkdownText.Codes(row.AtcPrefixes)}", row.Grounds)),
            .. knowledge.ReplacedFactors.Select(row => Rule("replaced-factors", row, $"left out where there is {MarkdownText.Code(row.By.Text)}", row.Grounds)),
        ]);

    private static string[] Rule(string table, Evidence.IEvidenceRow row, string rule, Evidence.Grounds grounds) =>
        [table, MarkdownText.Code(row.RowKey), rule, Basis(grounds), SourcesOf(row), MarkdownText.Plain(grounds.At)];
}
