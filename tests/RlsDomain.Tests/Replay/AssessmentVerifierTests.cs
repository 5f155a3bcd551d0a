using System.Text;
using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Replay;

public class AssessmentVerifierTests
{
    private static readonly AssessmentVerifier s_verifier = AssessmentVerifier.Default;

    [Theory]
    [InlineData("published-dev.json", 39)]
    [InlineData("textbook-cases.json", 10)]
    public void Verify_OfWhatTheLibraryWrites_AcceptsIt(string file, int cases)
    {
        PatientCase[] patients = [.. CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path(file))).Records.Select(record => record.Patient)];
        Assert.Equal(cases, patients.Length);
        foreach (Setting setting in Setting.All)
        {
            IEnumerable<string> assessments = patients.Reverse().Select(patient => RlsAssessor.Default.Assess(patient, setting).ToJson());
            VerificationReport report = s_verifier.Verify(patients, $"[{string.Join(",", assessments)}]");
            Assert.Empty(report.Differences);
            Assert.True(report.IsExact);
            Assert.Equal(cases, report.AssessmentCount);
        }
    }

    [Property(MaxTest = 10)]
    public void Verify_OfAnyCase_AcceptsWhatTheLibraryWrites(PatientCase patient) =>
        Assert.Empty(s_verifier.Verify(patient, RlsAssessor.Default.Assess(patient).ToUtf8Json()).Differences);

    [Fact]
    public void Verify_WithOtherWhiteSpaceAndOrderOfProperties_AcceptsIt()
    {
        string json = Json(Cramps()).Replace("\"id\": \"cramps\",", "", StringComparison.Ordinal);
        string other = "\uFEFF[\n" + json[..json.LastIndexOf('}')].Replace("\n  ", "\r\n\t", StringComparison.Ordinal) + ", \"id\" : \"cr\\u0061mps\" } ] ";
        Assert.True(s_verifier.Verify(Cramps(), other).IsExact);
    }

    [Fact]
    public void Verify_OfAnotherCase_NamesTheCaseAndItsDigest()
    {
        VerificationReport report = s_verifier.Verify(Cramps().ToBuilder().Aged(70).Build(), Json(Cramps()));
        Difference digest = Assert.Single(report.Differences); // The ages are of one band: nothing but the digest tells.
        Assert.Equal("$.inputSha256", digest.Path);
        Assert.Equal("The case given is not the case that was assessed, or one of the two was changed since.", digest.Meaning);
        Assert.Equal(["$.id", "$.inputSha256"], s_verifier.Verify(PatientCase.Create("other").Build(), Json(Cramps())).Differences.Take(2).Select(difference => difference.Path));
    }

    [Fact]
    public void InputSha256_OfTheExampleOfThePage_IsWhatPythonGives()
    {
        const string Digest = "200291625ab6bbb0818f64b75c1fc9001adf5e70567adeb75117ad7181d0138f";
        Assert.Contains($"\"inputSha256\": \"{Digest}\"", Json(Cramps()), StringComparison.Ordinal);
        Assert.Contains(Digest, File.ReadAllText(RepositoryFiles.Path("docs/verification.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_WithOtherKnowledge_NamesItsDigestAndEachNumberThatMoves()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.ShippedFiles());
        string leaks = Encoding.UTF8.GetString(files["leaks.json"].Span);
        int at = leaks.IndexOf("\"p\": ", leaks.IndexOf("\"painful-muscle-contraction\"", StringComparison.Ordinal), StringComparison.Ordinal) + "\"p\": 0.".Length;
        files["leaks.json"] = Encoding.UTF8.GetBytes(leaks[..at] + "3" + leaks[at..]);
        VerificationReport report = new AssessmentVerifier(KnowledgeBase.Parse(files)).Verify(Cramps(), Json(Cramps()));
        Assert.Equal("$.knowledge.sha256", report.Differences[0].Path);
        Assert.Equal("The assessment rests on other knowledge than the one given, and is verified with that one.", report.Differences[0].Meaning);
        Assert.Contains(report.Differences, difference => difference.Path == "$.differential[0].probability");
        Assert.Contains(report.Differences, difference => difference.Path == "$.probabilityOfNone");
        Assert.DoesNotContain(report.Differences, difference => difference.Path == "$.knowledge.version");
    }

    [Theory]
    [InlineData("general-adult")]
    [InlineData("sleep-clinic")]
    [InlineData("hospital")]
    public void Verify_WithAnotherSettingNamed_SaysWhoseNumbersTheyAre(string named)
    {
        VerificationReport report = s_verifier.Verify(Cramps(), Json(Cramps()).Replace("\"primary-care\"", $"\"{named}\"", StringComparison.Ordinal));
        Assert.Equal(
            new Difference("$.setting", $"\"{named}\"", "\"primary-care\"", "The assessment names another setting than the one whose priors its numbers follow."),
            Assert.Single(report.Differences));
    }

    [Fact]
    public void Verify_OfAnotherVersionOfTheLibrary_SaysThatNothingElseDiffers()
    {
        VerificationReport report = s_verifier.Verify(Cramps(), Json(Cramps()).Replace($"\"library\": \"{Assessment.LibraryVersion}\"", "\"library\": \"0.0.1\"", StringComparison.Ordinal));
        Assert.Equal("$.library", Assert.Single(report.Differences).Path);
    }

    [Fact]
    public void Verify_OfSeveralChanges_ListsEachWithItsPath()
    {
        string json = Json(Cramps())
            .Replace("\"course\":", "\"cuorse\":", StringComparison.Ordinal)
            .Replace("\"overQuestions\": 5", "\"overQuestions\": \"5\"", StringComparison.Ordinal)
            .Replace("\"iron\": {", "\"iron\": { \"outcome\": 1,", StringComparison.Ordinal)
            .Replace("\"condition\": \"akathisia\"", "\"condition\": \"akathisis\"", StringComparison.Ordinal);
        VerificationReport report = s_verifier.Verify(Cramps(), json);
        Assert.Contains(report.Differences, difference => difference is { Path: "$.cuorse", Rederived: null } && difference.Meaning.Contains("\"course\"", StringComparison.Ordinal));
        Assert.Contains(report.Differences, difference => difference is { Path: "$.course", Claimed: null });
        Assert.Contains(report.Differences, difference => difference is { Path: "$.stability.overQuestions", Claimed: "\"5\"", Rederived: "5" });
        Assert.Contains(report.Differences, difference => difference is { Path: "$.iron.outcome", Claimed: "1" });
        Assert.Contains(report.Differences, difference => difference.Path == "$.iron.outcome" && difference.Meaning.Contains("twice", StringComparison.Ordinal));
        Assert.Contains(report.Differences, difference => difference.Path.StartsWith("$.differential[", StringComparison.Ordinal) && difference.Claimed is null && difference.Rederived == "\"akathisia\"");
        Assert.Equal(7, report.Differences.Length);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  \n", "empty")]
    [InlineData("{", "not closed")]
    [InlineData("{} {}", "follows the end")]
    [InlineData("{}]", "follows the end")]
    [InlineData("{\"id\": NaN}", "NaN")]
    [InlineData("{\"id\": \"\\ud800\"}", "surrogate")]
    [InlineData("{\"\\ud800\": 1}", "surrogate")]
    [InlineData("7", "An assessment is an object")]
    [InlineData("[7]", "An assessment is an object")]
    [InlineData("[]", "has no assessment")]
    public void Verify_OfWhatIsNoAssessment_SaysWhy(string json, string expected) =>
        Assert.Contains(expected, s_verifier.Verify(Cramps(), json).Differences[0].Meaning, StringComparison.Ordinal);

    [Fact]
    public void Verify_OfATextThatIsNoUnicode_SaysWhy() =>
        Assert.Contains("surrogate", Assert.Single(s_verifier.Verify(Cramps(), "{\"id\": \"\ud800\"}").Differences).Meaning, StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Verify_OfANestingBomb_SaysWhy(string opening) =>
        Assert.Contains("deeper", Assert.Single(s_verifier.Verify(Cramps(), string.Concat(Enumerable.Repeat(opening, 100_000))).Differences).Meaning, StringComparison.Ordinal);

    [Fact]
    public void Verify_OfBytesThatAreNoUtf8_SaysWhere() =>
        Assert.Contains("at byte 2", Assert.Single(s_verifier.Verify(Cramps(), [(byte)'{', 0xFF]).Differences).Meaning, StringComparison.Ordinal);

    [Fact]
    public void Verify_OfTooLongAText_SaysWhy() =>
        Assert.Contains("bytes", Assert.Single(s_verifier.Verify(Cramps(), new byte[CaseReader.MaxBytes + 1]).Differences).Meaning, StringComparison.Ordinal);

    [Fact]
    public void Verify_OfManyDifferences_CountsThoseThatItDoesNotList()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"\"p{i}\":{i}"))) + "}";
        VerificationReport report = s_verifier.Verify(Cramps(), json);
        Assert.Equal(10_001, report.Differences.Length);
        Assert.StartsWith("There are 10022 more differences", report.Differences[^1].Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    [InlineData("1e-999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("0.00000000000000000000000000000000000000000000001")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    public void Verify_OfANumberOutsideEveryRange_RefusesIt(string number)
    {
        string json = System.Text.RegularExpressions.Regex.Replace(Json(Cramps()), "\"probabilityOfNone\": [^,]+", $"\"probabilityOfNone\": {number}");
        Assert.Equal("$.probabilityOfNone", Assert.Single(s_verifier.Verify(Cramps(), json).Differences).Path);
    }

    [Fact]
    public void Verify_OfSeveralAssessments_MatchesThemById()
    {
        PatientCase other = PatientCase.Create("other").Build();
        PatientCase third = PatientCase.Create("third").Build();
        VerificationReport report = s_verifier.Verify([Cramps(), other, third], $"[{Json(other)},{Json(Cramps())},{Json(other)},{Json(PatientCase.Create("stranger").Build())}]");
        Assert.Equal(2, report.AssessmentCount);
        Assert.Equal(["$[2].id", "$[3].id", "$"], report.Differences.Select(difference => difference.Path));
    }

    [Fact]
    public void Verify_OfOneAmongSeveral_GivesItsPlaceInThePath()
    {
        PatientCase other = PatientCase.Create("other").Build();
        string changed = Json(other).Replace("\"course\": \"", "\"course\": \"x", StringComparison.Ordinal);
        Assert.Equal("$[1].course", Assert.Single(s_verifier.Verify([Cramps(), other], $"[{Json(Cramps())},{changed}]").Differences).Path);
    }

    [Fact]
    public void Verify_OfTwoCasesWithOneId_IsRefused() =>
        Assert.Throws<ArgumentException>(() => s_verifier.Verify([Cramps(), Cramps()], "[]"));

    private static PatientCase Cramps() => PatientCase.Create("cramps").Aged(71).Sex(Sex.Male)
        .With(Finding.PainfulMuscleContraction).Without(Finding.UrgeToMoveLegs)
        .Build();

    private static string Json(PatientCase patient) => RlsAssessor.Default.Assess(patient).ToJson();
}
