using System.Text.RegularExpressions;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

public class KnowledgePageTests
{
    private static readonly string s_page = KnowledgeExport.ToMarkdown(KnowledgeBase.Default);

    [Fact]
    public void CommittedPage_IsTheOneThatTheTablesGive() => Assert.True(
        File.ReadAllText(RepositoryFiles.Path("docs/knowledge.md")).ReplaceLineEndings("\n") == s_page,
        "docs/knowledge.md is not what the tables give; renew it: `rls knowledge export DIR` writes it as knowledge.md.");

    [Fact]
    public void Links_WithinThePage_LeadToOneAnchorEach()
    {
        string[] anchors = [.. Regex.Matches(s_page, "<a id=\"([^\"]+)\">").Select(match => match.Groups[1].Value)];
        Assert.Equal(anchors.Distinct(StringComparer.Ordinal), anchors);
        Assert.Empty(Regex.Matches(s_page, @"\]\(#([^)]+)\)").Select(match => match.Groups[1].Value).Except(anchors));
    }

    /// <summary>Likelihoods, priors and odds ratios stand under the heading of the first part of their key.</summary>
    [Fact]
    public void EveryRow_OfTheTablesThatAReviewerReads_StandsOnThePage() => Assert.All(
        KnowledgeChecks.Tables(KnowledgeBase.Default).Where(table => table.File is not ("terminology.json" or "seed-statements.json" or "lab-units.json")),
        table => Assert.All(table.Rows, row => Assert.Contains(
            table.File is "likelihoods.json" or "priors.json" or "condition-risk.json" ? $"| `{row.RowKey.Split('/', 2)[1]}` |" : $"`{row.RowKey}`",
            s_page,
            StringComparison.Ordinal)));

    [Fact]
    public void EverySource_IsListedWithItsCitation() => Assert.All(
        KnowledgeBase.Default.References,
        reference => Assert.Contains($"<a id=\"source-{reference.Id}\"></a>`{reference.Id}` | {MarkdownText.Plain(reference.Citation)} |", s_page, StringComparison.Ordinal));

    [Fact]
    public void EveryTable_HasAsManyCellsInEachRowAsColumns()
    {
        int columns = 0;
        foreach (string line in s_page.Split('\n'))
        {
            int cells = line.StartsWith("| ", StringComparison.Ordinal) ? Regex.Count(line, @"(?<!\\)\|") : 0;
            Assert.True(columns == 0 || cells == 0 || cells == columns, line);
            columns = cells;
        }
    }

    [Fact]
    public void Marks_OfJudgementsAndUnverifiedRows_Stay()
    {
        Assert.Equal(
            KnowledgeBase.Default.Likelihoods.Concat<IEvidenceRow>(KnowledgeBase.Default.Priors).Concat(KnowledgeBase.Default.ConditionRisks).Count(row => GroundsOf(row).Basis == EvidenceBasis.Judgement),
            Regex.Count(Between("likelihoods", "leaks") + Between("priors", "rls-risk-factors"), @"\| judgement \|"));
        Assert.Equal(
            KnowledgeBase.Default.RedFlags.Count(row => row.Verified == Verification.Unverified),
            Regex.Count(Between("red-flags", "criteria"), @"\| unverified \|"));
    }

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("x <= 3", "x &lt;= 3")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("*a* [b] `c`", @"\*a\* \[b\] \`c\`")]
    [InlineData(null, "")]
    public void Plain_OfTextWithMarkdownInIt_ShowsItAsItIs(string? text, string expected) => Assert.Equal(expected, MarkdownText.Plain(text));

    private static Grounds GroundsOf(IEvidenceRow row) => row switch
    {
        Likelihood likelihood => likelihood.Grounds,
        Prior prior => prior.Grounds,
        ConditionRisk risk => risk.Grounds,
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    private static string Between(string from, string to)
    {
        int start = s_page.IndexOf($"<a id=\"{from}\">", StringComparison.Ordinal);
        return s_page[start..s_page.IndexOf($"<a id=\"{to}\">", StringComparison.Ordinal)];
    }
}
