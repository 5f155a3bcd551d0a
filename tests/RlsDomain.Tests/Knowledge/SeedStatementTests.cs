using System.Collections.Immutable;
using System.Text;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

public class SeedStatementTests
{
    private const string Good =
        """{ "id": "seed-s001", "section": "A", "sentence": 1, "topic": "cause", "statement": "S.", "mapsTo": ["finding:urge-to-move-legs", "condition-risk:leg-edema/age:70+"], "evidence": "E", "evidenceVerified": "secondary", "source": "SEED", "otherSources": ["AASM2025"], "verified": "yes" }""";

    [Fact]
    public void Read_OfAWholeRow_KeepsEveryPart()
    {
        SeedStatement row = Assert.Single(Read(Good, out List<TableIssue> issues));

        Assert.Empty(issues);
        Assert.Equal((1, 1), (row.Sentence, row.LastSentence));
        Assert.Equal(SeedTopic.Cause, row.Topic);
        Assert.Equal(new SeedTarget(SeedTargetKind.Finding, "urge-to-move-legs"), row.MapsTo[0]);
        Assert.Equal(new SeedTarget(SeedTargetKind.ConditionRisk, "leg-edema/age:70+"), row.MapsTo[1]);
        Assert.Equal("SEED, AASM2025", string.Join(", ", row.SourceIds));
    }

    [Theory]
    [InlineData("finding:urge-to-move-legs", "urge-to-move-legs", "kind, a colon and a code")]
    [InlineData("finding:urge-to-move-legs", "findng:urge-to-move-legs", "did you mean the kind \"finding\"?")]
    [InlineData("finding:urge-to-move-legs", "finding:", "kind, a colon and a code")]
    [InlineData("finding:urge-to-move-legs", "finding:urge-to-move-leg", "did you mean \"urge-to-move-legs\"?")]
    [InlineData("\"sentence\": 1", "\"sentence\": 5, \"lastSentence\": 4", "before \"sentence\", which is 5")]
    [InlineData("\"evidenceVerified\": \"secondary\", ", "", "go together")]
    [InlineData("\"evidence\": \"E\", \"evidenceVerified\": \"secondary\", ", "", "which is missing")]
    [InlineData("\"finding:urge-to-move-legs\", \"condition-risk:leg-edema/age:70+\"", "", "a \"note\" must say")]
    [InlineData("\"topic\": \"cause\"", "\"topic\": \"causes\"", "did you mean \"cause\"?")]
    public void Read_OfARowWithAnError_SaysWhatIsWrongAndWhatIsRight(string good, string bad, string message)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        Assert.Empty(Read(Good.Replace(good, bad, StringComparison.Ordinal), out List<TableIssue> issues));

        Assert.Contains(message, Assert.Single(issues).Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<SeedStatement> Read(string row, out List<TableIssue> issues)
    {
        issues = [];
        return TableReader.Read("seed-statements.json", Encoding.UTF8.GetBytes($"[{row}]"), issues, SeedStatement.Read);
    }
}
