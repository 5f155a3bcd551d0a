using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Interviews;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Interviews;

public class ImplicationTests
{
    [Fact]
    public void Table_HoldsEveryPairThatACaseWarnsOf() =>
        Assert.All(FindingOpposites.All, pair => Assert.Contains(
            KnowledgeBase.Default.FindingImplications,
            row => row.Kind == ImplicationKind.Opposite && row.If == new FindingAnswer(pair.First, Presence.Present) && row.Then == new FindingAnswer(pair.Second, Presence.Absent)));

    [Theory]
    [InlineData("worse-in-evening-or-night", "constant-through-day")]
    [InlineData("constant-through-day", "worse-in-evening-or-night")]
    [InlineData("relief-with-movement", "relief-by-rest")]
    [InlineData("sensation-crawling", "unpleasant-leg-sensations")]
    [InlineData("sensation-crawling", "symptoms-outside-legs-only")]
    [InlineData("not:muscle-weakness", "rapidly-progressive-weakness")]
    [InlineData("distal-sensory-loss", "normal-neurological-examination")]
    [InlineData("urge-to-move-legs", "relief-with-movement-in-past")]
    [InlineData("relief-with-movement", "relief-with-movement-in-past")]
    [InlineData("urge-to-move-legs", "plm-causes-impairment")]
    public void IsOpen_OfWhatIsSettledOrADetailOfNothing_IsFalse(string said, string asked) => Assert.False(Of(said).IsOpen(Finding.FromCode(asked)));

    [Theory]
    [InlineData("not:unpleasant-leg-sensations", "sensation-crawling")] // A judgement does not hold backwards.
    [InlineData("not:relief-with-movement", "relief-with-movement-in-past")]
    [InlineData("not:worse-in-evening-or-night", "evening-pattern-in-past")]
    [InlineData("constant-through-day", "evening-pattern-in-past")]
    [InlineData("plms-index-raised", "plm-causes-impairment")]
    [InlineData("not:constant-through-day", "worse-in-evening-or-night")]
    public void IsOpen_OfWhatIsNotSettled_IsTrue(string said, string asked) => Assert.True(Of(said).IsOpen(Finding.FromCode(asked)));

    [Property]
    public void Of_AnyAnswers_LeavesWhatWasSaidAndDrawsEachConclusionOnce(PresenceSet<Finding> said)
    {
        Implications implications = Implications.Of(KnowledgeBase.Default, said);
        Assert.All(implications.Answers, implied => Assert.Equal(Presence.NotRecorded, said[implied.Finding]));
        Assert.Equal(implications.Answers.Length, implications.Answers.DistinctBy(implied => implied.Finding).Count());
    }

    [Fact]
    public void Parse_OfARowWithAMisspeltFinding_NamesTheNearest()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        files["finding-implications.json"] = """[{ "if": "not:leg-pian", "then": "leg-pain", "kind": "opposite", "basis": "definition", "at": "x" }, { "if": "leg-pain", "then": "not:leg-pain", "kind": "opposite", "basis": "definition", "at": "x" }]"""u8.ToArray();
        RlsDomain.Evidence.Tables.KnowledgeFormatException exception = Assert.Throws<RlsDomain.Evidence.Tables.KnowledgeFormatException>(() => KnowledgeBase.Parse(files));
        Assert.Equal(
            [
                "finding-implications.json row 1: \"if\" is \"not:leg-pian\", and there is no finding with this code; did you mean \"leg-pain\"?",
                "finding-implications.json row 2: \"if\" and \"then\" are both about leg-pain; a finding cannot settle itself.",
            ],
            exception.Issues.Select(issue => issue.ToString()));
    }

    private static Implications Of(string said) => Implications.Of(KnowledgeBase.Default, said.StartsWith("not:", StringComparison.Ordinal)
        ? default(PresenceSet<Finding>).With(Finding.FromCode(said[4..]), Presence.Absent)
        : default(PresenceSet<Finding>).With(Finding.FromCode(said), Presence.Present));
}
