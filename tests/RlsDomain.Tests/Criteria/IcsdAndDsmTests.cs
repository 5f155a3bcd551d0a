using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

public class IcsdAndDsmTests
{
    private const string Full = "core !probes significant-distress-or-impairment !onset-after-dopamine-blocker !onset-after-serotonergic-drug ";

    [Theory]
    [InlineData("S01", "", 3.0, 3.0, "met", "met", "met", "met", "met", "met")]
    [InlineData("S02", "", 2.9, 3.0, "met", "not met", "met", "met", "met", "not met")]
    [InlineData("S03", "", 3.0, 2.9, "met", "not met", "met", "met", "met", "not met")]
    [InlineData("S04", "", null, 3.0, "met", "unknown", "met", "met", "met", "unknown")]
    [InlineData("S05", "?significant-distress-or-impairment", 3.0, 3.0, "met", "met", "unknown", "met", "met", "unknown")]
    [InlineData("S06", "onset-after-serotonergic-drug", 3.0, 3.0, "met", "met", "met", "met", "unknown", "unknown")]
    [InlineData("S07", "!worse-in-evening-or-night", 3.0, 3.0, "not met", "met", "met", "met", "met", "not met")]
    public void EvaluateSet_DsmVector_GivesTheVerdictsOfTheBrief(string vector, string change, double? perWeek, double? months, string a, string b, string c, string d, string e, string overall)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluateSet(Case(Full + change, perWeek: (decimal?)perWeek, months: (decimal?)months), CriteriaSet.Dsm5Tr);

        Assert.Equal(["dsm-a", "dsm-b", "dsm-c", "dsm-d", "dsm-e"], result.Criteria.Select(criterion => criterion.Id));
        Assert.Equal($"{vector}: {a}, {b}, {c}, {d}, {e}", $"{vector}: {string.Join(", ", result.Criteria.Select(criterion => ToText(criterion.Verdict)))}");
        Assert.Equal(ToVerdict(overall), result.Verdict);
        Assert.Null(result.Label);
    }

    [Theory]
    [InlineData("!relief-with-movement relief-with-movement-in-past", "not met")]
    [InlineData("!worse-in-evening-or-night evening-pattern-in-past", "not met")]
    [InlineData("constant-through-day", "unknown")]
    public void EvaluateSet_DsmInVerySevereDisease_HasNoAllowanceForTheLost(string change, string expected)
    {
        CriterionResult a = Criterion(Case(Full + change, irls: 40), "dsm-a");

        Assert.Equal(ToVerdict(expected), a.Verdict);
        Assert.DoesNotContain("irls", a.Because.Concat(a.OpenInputs));
    }

    [Theory]
    [InlineData("whole-body-inner-restlessness onset-after-dopamine-blocker", "not met", "whole-body-inner-restlessness onset-after-dopamine-blocker")]
    [InlineData("onset-after-dopamine-blocker", "unknown", "onset-after-dopamine-blocker")]
    [InlineData("!onset-after-dopamine-blocker !onset-after-serotonergic-drug", "met", "onset-after-dopamine-blocker onset-after-serotonergic-drug")]
    [InlineData("whole-body-inner-restlessness", "unknown", "")]
    [InlineData("!onset-after-dopamine-blocker", "unknown", "")]
    public void EvaluateSet_DrugCriterion_FollowsEng7(string findings, string expected, string because)
    {
        CriterionResult e = Criterion(Case(findings), "dsm-e");

        Assert.Equal(ToVerdict(expected), e.Verdict);
        Assert.Equal(because, string.Join(' ', e.Because));
    }

    [Theory]
    [InlineData("significant-distress-or-impairment", "met")]
    [InlineData("difficulty-falling-asleep", "met")]
    [InlineData("difficulty-staying-asleep !significant-distress-or-impairment", "met")]
    [InlineData("!significant-distress-or-impairment !difficulty-falling-asleep !difficulty-staying-asleep", "not met")]
    [InlineData("!significant-distress-or-impairment !difficulty-falling-asleep", "unknown")]
    [InlineData("", "unknown")]
    public void EvaluateSet_IcsdC_IsMetByAnyOfThree(string findings, string expected) =>
        Assert.Equal(ToVerdict(expected), Criterion(Case(findings), "icsd-c").Verdict);

    [Fact]
    public void EvaluateSet_DisturbedSleepWithoutDistress_IsEnoughForIcsdOnly()
    {
        var results = CriteriaEvaluator.Default.Evaluate(Case(Full + "!significant-distress-or-impairment difficulty-falling-asleep", perWeek: 5, months: 24));

        Assert.Equal(["irlssg-2014", "icsd-3-tr", "dsm-5-tr"], results.Select(result => result.Set.Code));
        Assert.Equal([Verdict.Met, Verdict.Met, Verdict.NotMet], results.Select(result => result.Verdict));
        Assert.Equal("icsd-a icsd-a1 icsd-a2 icsd-a3 icsd-b icsd-c", string.Join(' ', results[1].Criteria.Select(criterion => criterion.Id)));
    }

    [Fact]
    public void EvaluateSet_IcsdInVerySevereDisease_AllowsForTheLost() =>
        Assert.Equal(Verdict.Met, CriteriaEvaluator.Default.EvaluateSet(Case(Full + "!relief-with-movement relief-with-movement-in-past", irls: 31), CriteriaSet.Icsd3Tr).Verdict);

    [Fact]
    public void EvaluateSet_FrequencyMissing_NamesTheInputThatIsOpen()
    {
        CriterionResult b = Criterion(Case(Full, months: 24), "dsm-b");

        AssertList(["symptomDurationMonths"], Criterion(Case(Full, perWeek: 3, months: 2.9m), "dsm-b").Because);
        AssertList(["symptomFrequencyPerWeek"], b.OpenInputs);
        AssertList([Verdict.Met, Verdict.NotMet], b.CouldBe);
    }
}
