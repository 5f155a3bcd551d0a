using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Comparison;
using RlsDomain.Knowledge;
using RlsDomain.Tests.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Comparison;

public class KnowledgeImpactTests
{
    private const string CrampPrior = """{ "setting": "primary-care", "condition": "nocturnal-leg-cramps", "p": 0.3, "low": 0.1, "high": 0.45, "basis": "judgement", "source": "TEST", "at": "a test" }""";
    private const string RlsPrior = """{ "setting": "primary-care", "condition": "restless-legs-syndrome", "p": 0.17, "low": 0.08, "high": 0.3, "basis": "judgement", "source": "TEST", "at": "a test" }""";

    private static readonly PatientCase s_cramp = PatientCase.Create("cramp").Aged(54).With(Finding.WorseInEveningOrNight, Finding.DifficultyStayingAsleep).Build();

    [Fact]
    public void Of_TheSampleOverlayAndItsCases_TracesEachChangeToItsRow()
    {
        // <OwnKnowledge>
        KnowledgeBase shipped = KnowledgeBase.Default;
        KnowledgeBase local = shipped.WithOverlay(OverlayFiles.Sample());    // file name -> bytes
        RlsAssessor assessor = new(local);                                   // answers carry local.Version and local.Sha256

        CaseReadResult cases = CaseReader.Read(File.ReadAllBytes(RepositoryFiles.Path("samples/knowledge/cases.json")));
        KnowledgeDiff diff = KnowledgeDiff.Between(shipped, local);
        KnowledgeImpact impact = KnowledgeImpact.Of(diff, cases.Records.Select(record => record.Patient));
        // </OwnKnowledge>

        Assert.Same(local, assessor.Knowledge);
        Assert.Equal(["made-up-ferritin-70", "made-up-cramp-or-rls"], impact.Cases.Select(one => one.CaseId));
        Assert.Equal(2, impact.CasesCompared);
        Assert.Equal(
            ["aasm2025-02", "aasm2025-09", "aasm2025-10", "aasm2025-11", "aasm2025-12"],
            impact.Cases[0].Changes.Select(change => change.Code));
        Assert.All(impact.Cases[0].Changes, change => Assert.Equal(
            (AnswerPart.Guidance, "listed", null, Attribution.OneRow, "lab-thresholds.json threshold-ferritin-2"),
            (change.Part, change.Before, change.After, change.Attribution, Rows(change))));
        AnswerChange leading = Assert.Single(impact.Cases[1].Changes);
        Assert.Equal("leading-condition leading-condition: restless-legs-syndrome -> nocturnal-leg-cramps", leading.ToString());
        Assert.Equal((Attribution.OneRow, "priors.json primary-care/nocturnal-leg-cramps"), (leading.Attribution, Rows(leading)));
        Assert.Empty(impact.RowsNotAlone);
    }

    [Fact]
    public void Of_TwoRowsOfWhichNeitherIsEnough_SaysThatTheyActTogether()
    {
        PatientCase patient = PatientCase.Create("pain").Aged(54).With(Finding.SensationTingling, Finding.DifficultyStayingAsleep).Build();
        string unrelated = """[{ "finding": "sensation-crawling", "p": 0.06, "basis": "judgement", "source": "TEST", "at": "a test" }]""";
        AnswerChange change = Change(Of(null, [patient], ("priors.json", $"[{CrampPrior}, {RlsPrior}]"), ("leaks.json", unrelated)), AnswerPart.LeadingCondition, "leading-condition");
        Assert.Equal(Attribution.RowsTogether, change.Attribution);
        Assert.Equal("priors.json primary-care/restless-legs-syndrome, priors.json primary-care/nocturnal-leg-cramps", Rows(change));
    }

    /// <summary>A new line takes the code of another, which gets a new one: without that the code would stand twice, so the checks refuse it.</summary>
    [Fact]
    public void Of_RowsThatTheChecksRefuseAlone_NamesThem()
    {
        string thresholds = """
            [{ "id": "threshold-crp-1", "code": "test-crp-1", "analyte": "crp", "unit": "mg/L", "low": 5, "lowInclusive": false, "population": "any", "condition": "x", "meaning": "x", "role": "inflammation", "source": "TEST", "verified": "unverified" },
             { "id": "test-crp-2", "code": "TAKEN", "analyte": "crp", "unit": "mg/L", "low": 9, "lowInclusive": false, "population": "any", "condition": "x", "meaning": "x", "source": "TEST", "verified": "unverified" }]
            """.Replace("TAKEN", KnowledgeBase.Default.Labs.Thresholds.Single(row => row.Id == "threshold-crp-1").Code, StringComparison.Ordinal);
        KnowledgeImpact impact = Of(null, [s_cramp], ("priors.json", $"[{CrampPrior}]"), ("lab-thresholds.json", thresholds));
        Assert.Equal(["test-crp-2"], impact.RowsNotAlone.Select(row => row.Key));
        Assert.Equal("priors.json primary-care/nocturnal-leg-cramps", Rows(Change(impact, AnswerPart.LeadingCondition, "leading-condition")));
    }

    [Theory]
    [InlineData(1, "not-tried", "")]
    [InlineData(2, "one-row", "priors.json primary-care/nocturnal-leg-cramps")]
    public void Of_MoreRowsThanTheSettingsAllow_ListsChangesUntraced(int mostRows, string attribution, string rows)
    {
        AnswerChange change = Change(Of(new() { MostRows = mostRows }, [s_cramp], ("priors.json", $"[{CrampPrior}]")), AnswerPart.LeadingCondition, "leading-condition");
        Assert.Equal((attribution, rows), (change.Attribution.Code, Rows(change)));
    }

    [Fact]
    public void MostRows_BelowZero_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ImpactOptions { MostRows = -1 });

    [Fact]
    public void Of_APriorOfAnotherSetting_MovesNothingHere()
    {
        (string, string) overlay = ("priors.json", $"[{CrampPrior.Replace("primary-care", "sleep-clinic", StringComparison.Ordinal).Replace("0.3,", "0.4,", StringComparison.Ordinal)}]");
        Assert.Empty(Of(null, [s_cramp], overlay).Cases);
        PatientCase patient = PatientCase.Create("cramp").Aged(54).With(Finding.PainfulMuscleContraction).Build();
        Assert.Empty(Of(new() { Setting = Setting.GeneralAdult }, [patient], overlay).Cases);
    }

    [Fact]
    public void Of_AMimicPattern_ChangesTheCriterionThatItFeeds()
    {
        PatientCase patient = PatientCase.Create("posture").Without(Finding.UrgeToMoveLegs).With(Finding.WorseInEveningOrNight).Build();
        string pattern = """[{ "condition": "dystonia", "named": false, "when": [["worse-in-evening-or-night"]], "distinction": "x", "sources": ["TEST"], "verified": "unverified" }]""";
        AnswerChange change = Change(Of(null, [patient], ("mimic-patterns.json", pattern)), AnswerPart.Criteria, "irlssg-e5");
        Assert.Equal(("undetermined", "not-met", "mimic-patterns.json dystonia"), (change.Before, change.After, Rows(change)));
    }

    [Fact]
    public void Of_AWithdrawnRedFlag_IsARedFlagLess()
    {
        PatientCase patient = PatientCase.Create("flag").With(Finding.SuicidalThoughts).Build();
        AnswerChange change = Change(Of(null, [patient], ("red-flags.json", """[{ "code": "suicidal-thoughts", "withdrawn": true, "source": "TEST" }]""")), AnswerPart.RedFlag, "suicidal-thoughts");
        Assert.Equal(("listed", null, "red-flags.json suicidal-thoughts"), (change.Before, change.After, Rows(change)));
    }

    [Fact]
    public void Of_AContributorThatGoes_NamesItByKindAndCode()
    {
        PatientCase patient = PatientCase.Create("drug").Takes("mirtazapine").Build();
        string drugs = """[{ "id": "mirtazapine", "withdrawn": true, "source": "TEST" }]""";
        IEnumerable<string> recommendations = KnowledgeBase.Default.Recommendations.Where(row => row.Drugs.Contains("mirtazapine")).Select(row => $$"""{ "id": "{{row.Id}}", "withdrawn": true, "source": "TEST" }""");
        KnowledgeImpact impact = Of(null, [patient], ("medications.json", drugs), ("recommendations.json", $"[{string.Join(',', recommendations)}]"));
        Assert.Contains(impact.Cases.Single().Changes, change => change.Part == AnswerPart.Contributor && change.Code.StartsWith("medication:", StringComparison.Ordinal) && change.Before == "listed");
    }

    [Fact]
    public void Of_TablesThatDoNotDiffer_MovesNoCase()
    {
        KnowledgeImpact impact = KnowledgeImpact.Of(KnowledgeDiff.Between(KnowledgeBase.Default, KnowledgeBase.Default), [s_cramp]);
        Assert.Equal((1, 0), (impact.CasesCompared, impact.Cases.Length));
    }

    /// <summary>With one changed row whatever changes is its doing.</summary>
    [Property(MaxTest = 8)]
    public void Of_OneChangedLeak_IsBehindEveryChange(Finding finding, PatientCase patient)
    {
        string row = $$"""[{ "finding": "{{finding.Code}}", "p": 0.9, "basis": "judgement", "source": "TEST", "at": "a test" }]""";
        Assert.All(
            Of(null, [patient], ("leaks.json", row)).Cases.SelectMany(one => one.Changes),
            change => Assert.Equal((Attribution.OneRow, $"leaks.json {finding.Code}"), (change.Attribution, Rows(change))));
    }

    private static KnowledgeImpact Of(ImpactOptions? options, PatientCase[] cases, params (string File, string Text)[] overlay) =>
        KnowledgeImpact.Of(KnowledgeDiff.Between(KnowledgeBase.Default, KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(overlay))), cases, options);

    private static AnswerChange Change(KnowledgeImpact impact, AnswerPart part, string code) =>
        impact.Cases.Single().Changes.Single(change => change.Part == part && change.Code == code);

    private static string Rows(AnswerChange change) => string.Join(", ", change.Because.Select(row => $"{row.File} {row.Key}"));
}
