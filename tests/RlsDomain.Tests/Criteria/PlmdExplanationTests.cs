using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>What decided each criterion of periodic limb movement disorder, and what could still change it.</summary>
public class PlmdExplanationTests
{
    private const string NoRls = "!urge-to-move-legs";
    private const string NoDisorder = "!narcolepsy !rem-sleep-behavior-disorder !obstructive-sleep-apnea";

    /// <summary>Each line reads: verdict | because | could be | open findings | open inputs.</summary>
    [Theory]
    [InlineData("", 20.0, 40, "met | plmIndexPerHour | met | |", "met | age plmIndexPerHour | met | |")]
    [InlineData("", 0.0, 40, "not met | plmIndexPerHour | not met | |", "not met | age plmIndexPerHour | not met | |")]
    [InlineData("", 20.0, null, "met | plmIndexPerHour | met | |", "met | plmIndexPerHour | met | |")]
    [InlineData("", 10.0, null, "met | plmIndexPerHour | met | |", "unknown | plmIndexPerHour | unknown | | age")]
    [InlineData("plms-index-raised", 0.0, 40, "not met | plmIndexPerHour | not met | |", "not met | age plmIndexPerHour | not met | |")]
    [InlineData("plms-index-raised", null, 40, "met | plms-index-raised | met | |", "met | plms-index-raised | met | |")]
    [InlineData("plms-index-raised", null, null, "met | plms-index-raised | met | |", "met | plms-index-raised | met | |")]
    [InlineData("!plms-index-raised", null, 40, "unknown | plms-index-raised | met, not met | | plmIndexPerHour", "not met | plms-index-raised | not met | |")]
    [InlineData("", null, 40, "unknown | | met, not met | plms-index-raised | plmIndexPerHour", "unknown | | met, not met | plms-index-raised | plmIndexPerHour")]
    [InlineData("", null, null, "unknown | | met, not met | plms-index-raised | plmIndexPerHour", "unknown | | met, not met, unknown | plms-index-raised | age plmIndexPerHour")]
    public void EvaluatePlmd_Recording_IsExplained(string findings, double? index, int? age, string shown, string frequent)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluatePlmd(Patient($"{NoRls} {findings}", NoDisorder, (decimal?)index, age), PlmdContext.Nothing);

        Assert.Equal((shown, frequent), (Describe(result.Criteria[0]), Describe(result.Criteria[1])));
    }

    [Theory]
    [InlineData("plm-causes-impairment", "met | plm-causes-impairment | met | |")]
    [InlineData("!plm-causes-impairment", "not met | plm-causes-impairment | not met | |")]
    [InlineData("", "unknown | | met, not met | plm-causes-impairment |")]
    public void EvaluatePlmd_Harm_IsExplained(string findings, string expected) =>
        Assert.Equal(expected, Describe(CriteriaEvaluator.Default.EvaluatePlmd(Patient(findings, NoDisorder, 20, 40), PlmdContext.Nothing).Criteria[2]));

    /// <summary>RLS is answered as not met by the missing urge; the disorders beside it vary.</summary>
    [Theory]
    [InlineData(NoDisorder, null, "met | urge-to-move-legs narcolepsy rem-sleep-behavior-disorder obstructive-sleep-apnea | met | |")]
    [InlineData(NoDisorder, true, "met | urge-to-move-legs narcolepsy rem-sleep-behavior-disorder obstructive-sleep-apnea | met | |")]
    [InlineData("narcolepsy", null, "not met | narcolepsy | not met | |")]
    [InlineData("rem-sleep-behavior-disorder !narcolepsy", null, "not met | rem-sleep-behavior-disorder | not met | |")]
    [InlineData("narcolepsy obstructive-sleep-apnea", false, "not met | narcolepsy obstructive-sleep-apnea sleepApneaTreated | not met | |")]
    [InlineData("!narcolepsy !rem-sleep-behavior-disorder obstructive-sleep-apnea", true, "met | urge-to-move-legs narcolepsy rem-sleep-behavior-disorder obstructive-sleep-apnea sleepApneaTreated | met | |")]
    [InlineData("!narcolepsy !rem-sleep-behavior-disorder obstructive-sleep-apnea", false, "not met | obstructive-sleep-apnea sleepApneaTreated | not met | |")]
    [InlineData("!narcolepsy !rem-sleep-behavior-disorder obstructive-sleep-apnea", null, "unknown | obstructive-sleep-apnea | met, not met | | sleepApneaTreated")]
    [InlineData("!narcolepsy !rem-sleep-behavior-disorder", null, "unknown | | met, not met | | obstructive-sleep-apnea sleepApneaTreated")]
    [InlineData("!narcolepsy !rem-sleep-behavior-disorder", false, "unknown | sleepApneaTreated | met, not met | | obstructive-sleep-apnea")]
    [InlineData("!narcolepsy !rem-sleep-behavior-disorder", true, "met | urge-to-move-legs narcolepsy rem-sleep-behavior-disorder sleepApneaTreated | met | |")]
    [InlineData("!rem-sleep-behavior-disorder !obstructive-sleep-apnea", null, "unknown | | met, not met | | narcolepsy")]
    [InlineData("!narcolepsy !obstructive-sleep-apnea", null, "unknown | | met, not met | | rem-sleep-behavior-disorder")]
    [InlineData("", null, "unknown | | met, not met | | narcolepsy rem-sleep-behavior-disorder obstructive-sleep-apnea sleepApneaTreated")]
    public void EvaluatePlmd_OtherDisorders_AreExplained(string factors, bool? treated, string expected) =>
        Assert.Equal(expected, Describe(CriteriaEvaluator.Default.EvaluatePlmd(Patient(NoRls, factors, 20, 40), new() { SleepApneaTreated = treated }).Criteria[3]));

    [Fact]
    public void EvaluatePlmd_Rls_PrecludesByWhatMakesIt()
    {
        CriterionResult met = Exclusions("core !constant-through-day !probes dopaminergic-response", NoDisorder);

        Assert.Equal(Verdict.NotMet, met.Verdict);
        Assert.Equal(CoreFour, met.Because.Intersect(CoreFour));
        Assert.DoesNotContain("narcolepsy", met.Because);
        Assert.Empty(met.OpenFindings);
    }

    /// <summary>With relief lost now an IRLS score could change the answer on RLS, and through it this one; once a disorder precludes it, nothing could.</summary>
    [Theory]
    [InlineData(NoDisorder, "met", "irls")]
    [InlineData("narcolepsy", "not met", "")]
    public void EvaluatePlmd_ScoreThatCouldChangeRls_IsOpenUntilAnotherDisorderDecides(string factors, string verdict, string inputs)
    {
        CriterionResult criterion = Exclusions("core !relief-with-movement", factors);

        Assert.Equal(verdict, ToText(criterion.Verdict));
        Assert.Equal(inputs, string.Join(' ', criterion.OpenInputs));
    }

    [Theory]
    [InlineData("narcolepsy", false)]
    [InlineData(NoDisorder, true)]
    public void EvaluatePlmd_WhatWouldTellRls_IsOpenUntilAnotherDisorderDecides(string factors, bool isOpen)
    {
        CriterionResult criterion = Exclusions("", factors);

        Assert.Equal(isOpen ? CoreFour : [], criterion.OpenFindings.Select(finding => finding.Code).Intersect(CoreFour));
        Assert.Equal(isOpen, !criterion.OpenFindings.IsEmpty);
    }

    private static CriterionResult Exclusions(string findings, string factors) =>
        CriteriaEvaluator.Default.EvaluatePlmd(Patient(findings, factors, 20, 40), PlmdContext.Nothing).Criteria[3];

    private static string Describe(CriterionResult criterion) => string.Join(" | ",
        ToText(criterion.Verdict),
        string.Join(' ', criterion.Because),
        string.Join(", ", criterion.CouldBe.Select(ToText)),
        string.Join(' ', criterion.OpenFindings.Select(finding => finding.Code)),
        string.Join(' ', criterion.OpenInputs)).Replace("|  |", "| |", StringComparison.Ordinal).TrimEnd();

    private static PatientCase Patient(string findings, string factors, decimal? index, int? age) => new()
    {
        Id = "test",
        Findings = Findings(findings),
        RiskFactors = factors.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(default(PresenceSet<RiskFactor>), (set, word) =>
            set.With(RiskFactor.FromCode(word.TrimStart('!')), word[0] == '!' ? Presence.Absent : Presence.Present)),
        AgeYears = age,
        PlmIndexPerHour = index,
    };
}
