using System.Globalization;
using System.Text.Json;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Knowledge;

/// <summary>Everything that the seed article states is a row, each row points at things that exist, and the page says the same.</summary>
public class SeedCoverageTests
{
    /// <summary>The sections of the article, and how many sentences, list items and table rows each has.</summary>
    private static readonly (string Section, int Sentences)[] s_article =
    [
        ("Title and lead", 1),
        ("Understanding the urge", 8),
        ("Common causes", 2),
        ("Common causes: restless legs syndrome", 7),
        ("Common causes: peripheral neuropathy", 2),
        ("Common causes: iron deficiency and anemia", 2),
        ("Common causes: medication side effects", 1),
        ("Common causes: other medical conditions", 1),
        ("The science", 8),
        ("Treatment", 1),
        ("Treatment: lifestyle", 5),
        ("Treatment: iron", 1),
        ("Treatment: dopaminergic medications", 2),
        ("Treatment: other medications", 4),
        ("Telling it from similar disorders", 7),
        ("Sleep disruption", 5),
        ("Nutrition", 6),
        ("Quality of life and mental health", 5),
        ("Coping with flare-ups", 7),
        ("Research", 4),
        ("Key takeaways", 5),
        ("Frequently asked questions", 10),
        ("Conclusion", 8),
    ];

    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.Default;

    [Fact]
    public void Sections_AreThoseOfTheArticle_InItsOrder() => Assert.Equal(
        s_article.Select(part => part.Section),
        s_knowledge.SeedStatements.Select(row => row.Section).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Sections_StandTogether_AndTheirSentencesInOrder() => Assert.Equal(
        s_knowledge.SeedStatements.Select(row => row.Id),
        s_knowledge.SeedStatements
            .OrderBy(row => Array.FindIndex(s_article, part => part.Section == row.Section))
            .ThenBy(row => row.Sentence)
            .Select(row => row.Id));

    [Fact]
    public void EverySentenceOfTheArticle_HasARow() => Assert.All(s_article, part => Assert.Equal(
        Enumerable.Range(1, part.Sentences),
        s_knowledge.SeedStatements
            .Where(row => row.Section == part.Section)
            .SelectMany(row => Enumerable.Range(row.Sentence, row.LastSentence - row.Sentence + 1))
            .Where(sentence => sentence > 0)
            .Distinct()
            .Order()));

    [Fact]
    public void Ids_AreNumberedFromOne_InOrder() => Assert.Equal(
        Enumerable.Range(1, s_knowledge.SeedStatements.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"seed-s{i:000}")),
        s_knowledge.SeedStatements.Select(row => row.Id));

    [Fact]
    public void EveryTopic_IsUsed() => Assert.Empty(SeedTopic.All.Except(s_knowledge.SeedStatements.Select(row => row.Topic)));

    [Fact]
    public void EveryKindOfTarget_IsUsed() => Assert.Empty(SeedTargetKind.All.Except(s_knowledge.SeedStatements.SelectMany(row => row.MapsTo).Select(target => target.Kind)));

    [Fact]
    public void EveryRow_HasTheSeedAsItsSource() => Assert.All(s_knowledge.SeedStatements, row =>
    {
        Assert.Equal("SEED", row.SourceIds[0]);
        Assert.Equal(Verification.Verified, row.Verified);
    });

    [Fact]
    public void EveryTarget_Exists()
    {
        HashSet<string> known = KnownTargets();
        Assert.Empty(s_knowledge.SeedStatements.SelectMany(row => row.MapsTo
            .Where(target => !known.Contains(target.ToString()) || target.Code == row.Id)
            .Select(target => $"{row.Id}: {target}")));
    }

    [Theory]
    [InlineData("recommendations.json", "recommendation")]
    [InlineData("lab-thresholds.json", "threshold")]
    [InlineData("risk-factors.json", "risk-row")]
    public void EveryRowOfATableThatComesFromTheSeed_IsTheTargetOfAStatement(string file, string kind)
    {
        HashSet<string> targets = Targets();
        Assert.All(
            Rows(file).Where(row => Text(row, "source") == "SEED"),
            row => Assert.Contains($"{kind}:{Text(row, "id")}", targets));
    }

    [Fact]
    public void EveryMedicationClassThatTheSeedNames_IsTheTargetOfAStatement()
    {
        HashSet<string> targets = Targets();
        Assert.All(
            Rows("medications.json").Where(row => Text(row, "level") == "class" && Text(row, "source") == "SEED"),
            row => Assert.Contains($"medication:{Text(row, "id")}", targets));
    }

    [Theory]
    [InlineData("threshold:threshold-ferritin-1", "AASM2025")] // below 50 there, 75 or below here
    [InlineData("recommendation:seed-07", "AASM2025")] // first line there, not as standard here
    [InlineData("risk-row:base-rate-1", "BROSTROM2023")] // 5 to 10 % there, 3 % here
    [InlineData("medication:caffeine", "BATOOL2016")] // worsens there, no link with new RLS here
    public void Evidence_WhereTheSeedAndLaterSourcesDiffer_IsShownWithItsSource(string target, string source) => Assert.All(
        s_knowledge.SeedStatements.Where(row => row.MapsTo.Any(to => to.ToString() == target)),
        row =>
        {
            Assert.NotNull(row.Evidence);
            Assert.Contains(source, row.SourceIds);
        });

    [Fact]
    public void Page_HoldsEveryRow_WithTheSameTextTargetsAndEvidence() =>
        Assert.Equal(s_knowledge.SeedStatements.Select(Line), PageLines().Where(line => line.StartsWith("| `seed-", StringComparison.Ordinal)));

    [Fact]
    public void Page_HasAHeadingForEverySection() => Assert.Equal(
        s_article.Select(part => $"## {part.Section}"),
        PageLines().Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Skip(1));

    private static HashSet<string> Targets() =>
        s_knowledge.SeedStatements.SelectMany(row => row.MapsTo).Select(target => target.ToString()).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> KnownTargets() => new IEnumerable<string>[]
    {
        Condition.All.Select(member => $"condition:{member.Code}"),
        Finding.All.Select(member => $"finding:{member.Code}"),
        RiskFactor.All.Select(member => $"risk-factor:{member.Code}"),
        Analyte.All.Select(member => $"analyte:{member.Code}"),
        Rows("medications.json").Select(row => $"medication:{Text(row, "id")}"),
        Rows("recommendations.json").Select(row => $"recommendation:{Text(row, "id")}"),
        Rows("recommendations.json").Select(row => $"conflict:{Text(row, "conflictGroup")}"),
        Rows("lab-thresholds.json").Select(row => $"threshold:{Text(row, "id")}"),
        s_knowledge.RlsRiskFactors.Select(row => $"risk-row:{row.RowKey}"),
        s_knowledge.ConditionRisks.Select(row => $"condition-risk:{row.RowKey}"),
        s_knowledge.Likelihoods.Select(row => $"likelihood:{row.RowKey}"),
        s_knowledge.Criteria.Select(row => $"criterion:{row.RowKey}"),
        s_knowledge.MimicPatterns.Select(row => $"mimic-pattern:{row.RowKey}"),
        s_knowledge.SeedStatements.Select(row => $"statement:{row.RowKey}"),
    }.SelectMany(targets => targets).ToHashSet(StringComparer.Ordinal);

    private static JsonElement[] Rows(string file) =>
        [.. JsonDocument.Parse(KnowledgeBase.ShippedFiles()[file]).RootElement.EnumerateArray()];

    private static string? Text(JsonElement row, string key) => row.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    private static string Line(SeedStatement row)
    {
        string at = row.LastSentence == row.Sentence
            ? row.Sentence.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{row.Sentence}-{row.LastSentence}");
        string note = row.Note is null ? "" : $" ({row.Note})";
        string targets = row.MapsTo.IsEmpty ? "-" : string.Join("<br>", row.MapsTo.Select(target => $"`{target}`"));
        string mark = row.EvidenceVerified is null || row.EvidenceVerified.IsVerified ? "" : $" *({row.EvidenceVerified.Code})*";
        string sources = row.SourceIds.Length == 1 ? "" : $" [{string.Join(", ", row.SourceIds.Skip(1))}]";
        return $"| `{row.Id}` | {at} | {row.Statement}{note} | {targets} | {row.Evidence}{mark}{sources} |";
    }

    private static string[] PageLines() => File.ReadAllLines(RepositoryFiles.Path("docs/seed-coverage.md"));
}
