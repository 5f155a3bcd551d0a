using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Knowledge;

public class KnowledgeOverlayTests
{
    private const string Leak = """[{ "finding": "unpleasant-leg-sensations", "p": 0.26, "basis": "judgement", "source": "TEST", "at": "a test" }]""";

    [Fact]
    public void WithOverlay_ARowWithTheSameKey_TakesItsPlace()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(("leaks.json", Leak)));
        Leak leak = changed.Leaks[1];
        Assert.Equal((Finding.UnpleasantLegSensations, 0.26, "TEST"), (leak.Finding, leak.Probability, leak.Grounds.SourceId));
        Assert.Equal(KnowledgeBase.Default.Leaks.Length, changed.Leaks.Length);
        Assert.Equal(0.25, KnowledgeBase.Default.Leaks[1].Probability);
    }

    [Fact]
    public void WithOverlay_ARowWithAnotherKey_IsAddedAtTheEnd()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(
            ("red-flags.json", """[{ "code": "test-flag", "when": [["fever"]], "concern": "A test.", "urgency": "soon", "sources": ["TEST"], "verified": "unverified" }]""".Replace("\"fever\"", $"\"{Finding.All[0].Code}\"", StringComparison.Ordinal))));
        Assert.Equal("test-flag", changed.RedFlags[^1].Code);
        Assert.Equal(KnowledgeBase.Default.RedFlags.Length + 1, changed.RedFlags.Length);
        Assert.Equal("A test", changed.GetReference("TEST").Citation);
    }

    [Fact]
    public void WithOverlay_AWithdrawnRow_IsGone()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(
            ("likelihoods.json", """[{ "condition": "restless-legs-syndrome", "finding": "sensation-crawling", "withdrawn": true, "source": "TEST", "at": "why" }]""")));
        Assert.Equal(KnowledgeBase.Default.Likelihoods.Length - 1, changed.Likelihoods.Length);
        Assert.DoesNotContain(changed.Likelihoods, row => row.RowKey == "restless-legs-syndrome/sensation-crawling");
    }

    [Fact]
    public void WithOverlay_Result_HasItsOwnVersionAndDigest_AndAnswersCarryBoth()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(("leaks.json", Leak)));
        Assert.Equal(("Test", "2026.11+test", "2026.11"), (changed.Name, changed.Version, changed.Over));
        Assert.NotEqual(KnowledgeBase.Default.Sha256, changed.Sha256);
        Assert.Null(KnowledgeBase.Default.Over);

        using JsonDocument answer = JsonDocument.Parse(new RlsAssessor(changed).Assess(PatientCase.Create("x").Build()).ToJson());
        Assert.Equal(changed.Version, answer.RootElement.GetProperty("knowledge").GetProperty("version").GetString());
        Assert.Equal(changed.Sha256, answer.RootElement.GetProperty("knowledge").GetProperty("sha256").GetString());
    }

    [Fact]
    public void WithOverlay_OverAnOverlay_TakesTheNewestRow()
    {
        KnowledgeBase first = KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(("leaks.json", Leak)));
        Dictionary<string, ReadOnlyMemory<byte>> files = OverlayFiles.Of(
            ("manifest.json", """[{ "name": "Second", "version": "2", "released": "2026-11-24", "over": "2026.11+test" }]"""),
            ("leaks.json", Leak.Replace("0.26", "0.27", StringComparison.Ordinal)));
        KnowledgeBase second = first.WithOverlay(files);
        Assert.Equal((0.26, 0.27), (first.Leaks[1].Probability, second.Leaks[1].Probability));
    }

    [Fact]
    public void Digest_WithOtherWhitespaceAndLineEnds_IsTheSame()
    {
        string spread = Leak.Replace(", ", ",\r\n    ", StringComparison.Ordinal);
        Assert.Equal(
            KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(("leaks.json", Leak))).Sha256,
            KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(("leaks.json", spread))).Sha256);
    }

    [Fact]
    public void ToFiles_ReadAgainAsAWhole_GivesTheSameKnowledge()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Sample());
        KnowledgeBase again = KnowledgeBase.Parse(changed.ToFiles());
        Assert.Equal((changed.Sha256, changed.Version, changed.Over), (again.Sha256, again.Version, again.Over));
    }

    [Fact]
    public void Parse_AHostThatChangesItsBytesLater_DoesNotReachTheTables()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = OverlayFiles.Of(("leaks.json", Leak));
        byte[] mine = files["leaks.json"].ToArray();
        files["leaks.json"] = mine;
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(files);
        Array.Clear(mine);
        Assert.Equal(changed.Sha256, KnowledgeBase.Parse(changed.ToFiles()).Sha256);
    }

    [Theory]
    [InlineData("leak.json", "[]", "leak.json: a knowledge base has no such file; did you mean \"leaks.json\"?")]
    [InlineData("leaks.json", "[", "leaks.json: not JSON at line")]
    [InlineData("leaks.json", "[7]", "leaks.json row 1: a row is a JSON object.")]
    [InlineData("leaks.json", """[{ "finding": "unpleasant-leg-sensation", "p": 0.2, "basis": "judgement", "source": "TEST", "at": "x" }]""", "leaks.json row 1: \"finding\" is \"unpleasant-leg-sensation\", and there is no Finding with this code; did you mean \"unpleasant-leg-sensations\"?")]
    [InlineData("leaks.json", """[{ "finding": "unpleasant-leg-sensations", "p": 0.2, "basis": "judgement", "at": "x" }]""", "leaks.json row 1: an overlay says where each row comes from: name it in \"source\". Of a judgement, list who judged in references.json and name that.")]
    [InlineData("mimic-patterns.json", """[{ "condition": "dystonia", "named": false, "when": [["fever"]], "distinction": "x", "sources": [], "verified": "unverified" }]""", "mimic-patterns.json row 1: an overlay says where each row comes from: name it in \"sources\".")]
    [InlineData("leaks.json", """[{ "finding": "unpleasant-leg-sensations", "p": 0.2, "basis": "judgement", "source": "TSET", "at": "x" }]""", "leaks.json row 1: there is no source \"TSET\"; did you mean \"TEST\"?")]
    [InlineData("leaks.json", """[{ "finding": "unpleasant-leg-sensations", "p": 2, "basis": "judgement", "source": "TEST", "at": "x" }]""", "leaks.json row 1: \"p\" is 2; it must be a probability above 0 and below 1, by at least a billionth.")]
    [InlineData("leaks.json", """[{ "finding": "unpleasant-leg-sensations", "p": 0.2, "basis": "judgement", "source": "TEST", "at": "x" }, { "finding": "unpleasant-leg-sensations", "p": 0.3, "basis": "judgement", "source": "TEST", "at": "x" }]""", "leaks.json row 2: unpleasant-leg-sensations has a row in the overlay already; keep one.")]
    [InlineData("leaks.json", """[{ "p": 0.2, "basis": "judgement", "source": "TEST", "at": "x" }]""", "leaks.json row 1: the key \"finding\" is missing; it is a code.")]
    [InlineData("leaks.json", """[{ "finding": "urge-to-move-legs", "withdrawn": true, "source": "TEST" }]""", "leaks.json row 1: urge-to-move-legs has no leak; one is needed.")]
    [InlineData("priors.json", """[{ "setting": "sleep-clinic", "condition": "akathisia", "withdrawn": true, "source": "TEST" }]""", "priors.json row 1: akathisia has no prior in sleep-clinic; one is needed.")]
    [InlineData("likelihoods.json", """[{ "condition": "restless-legs-syndrome", "finding": "sensation-crawlin", "withdrawn": true, "source": "TEST" }]""", "likelihoods.json row 1: there is no row restless-legs-syndrome/sensation-crawlin to withdraw; did you mean \"restless-legs-syndrome/sensation-crawling\"?")]
    [InlineData("likelihoods.json", """[{ "condition": "restless-legs-syndrome", "finding": "sensation-crawling", "withdrawn": true }]""", "likelihoods.json row 1: the key \"source\" is missing; it is a text.")]
    [InlineData("likelihoods.json", """[{ "condition": "restless-legs-syndrome", "finding": "sensation-crawling", "withdrawn": true, "source": "TSET" }]""", "likelihoods.json row 1: there is no source \"TSET\"; did you mean \"TEST\"?")]
    [InlineData("likelihoods.json", """[{ "condition": "restless-legs-syndrome", "finding": "sensation-crawling", "withdrawn": false, "source": "TEST" }]""", "likelihoods.json row 1: \"withdrawn\" is true, or it is left out.")]
    [InlineData("likelihoods.json", """[{ "condition": "restless-legs-syndrome", "finding": "sensation-crawling", "withdrawn": true, "source": "TEST", "p": 0.2 }]""", "likelihoods.json row 1: there is no key \"p\"")]
    [InlineData("likelihood-references.json", """[{ "id": "ferri-2007", "withdrawn": true, "source": "TEST" }]""", "likelihoods.json: the row restless-legs-syndrome/urge-to-move-legs below the overlay no longer fits: there is no source \"ferri-2007\"")]
    [InlineData("manifest.json", """[{ "name": "x", "version": "1", "released": "2026-11-24" }]""", "manifest.json row 1: the key \"over\" is missing; it is the version that the overlay goes over, here \"2026.11\".")]
    [InlineData("manifest.json", """[{ "name": "x", "version": "1", "released": "2026-11-24", "over": "2026.10" }]""", "manifest.json row 1: \"over\" is \"2026.10\", and the knowledge below is version \"2026.11\"; review the rows against it, then write that.")]
    [InlineData("manifest.json", """[{ "name": "x", "version": "2026.11", "released": "2026-11-24", "over": "2026.11" }]""", "manifest.json row 1: \"version\" is \"2026.11\", which the knowledge below has; an overlay has a version of its own.")]
    [InlineData("manifest.json", "[]", "manifest.json: it has one row: the name, the version, the day of release, and the version that it goes over.")]
    public void WithOverlay_SomethingWrong_NamesFileRowAndFixOfTheOverlay(string file, string text, string expected) =>
        Assert.Contains(Issues(OverlayFiles.Of((file, text))), issue => issue.ToString().Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void WithOverlay_WithoutAManifest_SaysSo()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = OverlayFiles.Of(("leaks.json", Leak));
        files.Remove("manifest.json");
        Assert.Equal("manifest.json: the file is missing.", Assert.Single(Issues(files)).ToString());
    }

    /// <summary>The second row cannot be read and the third names no source that exists: each is named by its place in the overlay.</summary>
    [Fact]
    public void WithOverlay_SeveralErrors_ListsEachOnceWithItsOwnRow()
    {
        string rows = $$"""
            [
            {{Leak.Trim('[', ']')}},
            { "finding": "sensation-crawling", "p": 5, "basis": "judgement", "source": "TEST", "at": "x" },
            { "finding": "sensation-tingling", "p": 0.2, "basis": "judgement", "source": "TSET", "at": "x" }
            ]
            """;
        Assert.Equal(
            [
                "leaks.json row 2: \"p\" is 5; it must be a probability above 0 and below 1, by at least a billionth.",
                "leaks.json row 3: there is no source \"TSET\"; did you mean \"TEST\"?",
                "leaks.json row 2: sensation-crawling has no leak; one is needed.",
            ],
            Issues(OverlayFiles.Of(("leaks.json", rows))).Select(issue => issue.ToString()));
    }

    [Fact]
    public void Sample_OverridesTheRowsThatItNames_WithItsOwnSource()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Sample());
        Assert.Equal(60m, changed.Labs.Thresholds.Single(row => row.Id == "threshold-ferritin-2").Bounds.High);
        Prior prior = changed.Priors.Single(row => row.RowKey == "primary-care/nocturnal-leg-cramps");
        Assert.Equal((0.3, EvidenceBasis.Judgement, "EXAMPLE-LOCAL"), (prior.Probability.Value, prior.Grounds.Basis, prior.Grounds.SourceId));
    }

    private static ImmutableArray<TableIssue> Issues(Dictionary<string, ReadOnlyMemory<byte>> files) =>
        Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Default.WithOverlay(files)).Issues;
}
