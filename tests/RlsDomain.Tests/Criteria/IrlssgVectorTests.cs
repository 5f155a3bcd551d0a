using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>The vectors D01 to D18 of the criteria brief, computed there.</summary>
public class IrlssgVectorTests
{
    [Theory]
    [InlineData("D01", "core !probes", null, "met", "met", "met", "met", "met", "met", null)]
    [InlineData("D02", "core", null, "met", "met", "met", "met", "unknown", "unknown", "probable")]
    [InlineData("D03", "core !unpleasant-leg-sensations !probes", null, "met", "met", "met", "met", "met", "met", null)]
    [InlineData("D04", "core ?urge-to-move-legs unpleasant-leg-sensations !probes", null, "unknown", "met", "met", "met", "met", "unknown", null)]
    [InlineData("D05", "core !urge-to-move-legs !probes", null, "not met", "met", "met", "met", "met", "not met", null)]
    [InlineData("D06", "core !relief-with-movement relief-with-movement-in-past !probes", 31, "met", "met", "met", "met", "met", "met", null)]
    [InlineData("D07", "core !relief-with-movement !probes", 31, "met", "met", "unknown", "met", "met", "unknown", null)]
    [InlineData("D08", "core !relief-with-movement !probes", null, "met", "met", "not met", "met", "met", "not met", null)]
    [InlineData("D09", "core ?worse-in-evening-or-night constant-through-day !probes", 25, "met", "met", "met", "not met", "met", "not met", null)]
    [InlineData("D10", "core constant-through-day !probes", null, "met", "met", "met", "unknown", "met", "unknown", null)]
    [InlineData("D11", "core !probes painful-muscle-contraction visible-muscle-spasm", null, "met", "met", "met", "met", "unknown", "unknown", "probable")]
    [InlineData("D12", "core !probes painful-muscle-contraction visible-muscle-spasm family-history-rls", null, "met", "met", "met", "met", "unknown", "unknown", "probable")]
    [InlineData("D13", "core !urge-to-move-legs painful-muscle-contraction visible-muscle-spasm", null, "not met", "met", "met", "met", "not met", "not met", null)]
    [InlineData("D14", "core !probes distal-sensory-loss sensation-numbness", null, "met", "met", "met", "met", "unknown", "unknown", "probable")]
    [InlineData("D15", "core !probes distal-sensory-loss sensation-numbness dopaminergic-response", null, "met", "met", "met", "met", "met", "met", null)]
    [InlineData("D16", "core !probes relief-by-position-change", null, "met", "met", "met", "met", "unknown", "unknown", "probable")]
    [InlineData("D17", "", null, "unknown", "unknown", "unknown", "unknown", "unknown", "unknown", null)]
    [InlineData("D18", "core !worse-in-evening-or-night !probes whole-body-inner-restlessness onset-after-dopamine-blocker", null, "met", "met", "met", "not met", "not met", "not met", null)]
    public void EvaluateSet_Vector_GivesTheVerdictsOfTheBrief(string vector, string findings, int? irls, string e1, string e2, string e3, string e4, string e5, string overall, string? label)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluateSet(Case(findings, irls), CriteriaSet.Irlssg2014);

        Assert.Equal(["irlssg-e1", "irlssg-e2", "irlssg-e3", "irlssg-e4", "irlssg-e5"], result.Criteria.Select(criterion => criterion.Id));
        Assert.Equal($"{vector}: {e1}, {e2}, {e3}, {e4}, {e5}", $"{vector}: {string.Join(", ", result.Criteria.Select(criterion => ToText(criterion.Verdict)))}");
        Assert.Equal(ToVerdict(overall), result.Verdict);
        Assert.Equal(label, result.Label);
    }

    [Theory]
    [InlineData(30, "not met")]
    [InlineData(31, "met")]
    public void EvaluateSet_EveningLostButThereBefore_CountsFromVerySevereOn(int irls, string expected) =>
        Assert.Equal(ToVerdict(expected), Criterion(Case("core !worse-in-evening-or-night evening-pattern-in-past", irls), "irlssg-e4").Verdict);

    [Theory]
    [InlineData("relief-with-movement", "relief-with-movement-in-past", "irlssg-e3")]
    [InlineData("worse-in-evening-or-night", "evening-pattern-in-past", "irlssg-e4")]
    public void EvaluateSet_LostAndNeverThereInVerySevereDisease_IsNotMet(string finding, string past, string id)
    {
        PatientCase patient = Case($"core !{finding} !{past}", irls: 40);

        Assert.Equal(Verdict.NotMet, Criterion(patient, id).Verdict);
        AssertList([finding, past], Criterion(patient, id).Because);
    }

    [Fact]
    public void EvaluateSet_ConstantThroughDayInVerySevereDisease_AsksForTheEveningInThePast()
    {
        PatientCase patient = Case("core ?worse-in-evening-or-night constant-through-day", irls: 31);
        CriterionResult evening = Criterion(patient, "irlssg-e4");

        Assert.Equal(Verdict.Undetermined, evening.Verdict);
        AssertList([Finding.WorseInEveningOrNight, Finding.EveningPatternInPast], evening.OpenFindings);
        AssertList(["constant-through-day", "irls"], evening.Because);
    }
}
