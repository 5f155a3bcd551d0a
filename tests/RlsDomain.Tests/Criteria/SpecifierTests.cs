using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

public class SpecifierTests
{
    [Theory]
    [InlineData("C01", 2.0, 12.0, null, 40, "chronic-persistent")]
    [InlineData("C02", 1.99, 12.0, 5, 40, "intermittent")]
    [InlineData("C03", 1.99, 12.0, 4, 40, "below-intermittent")]
    [InlineData("C04", 1.0, 24.0, null, 40, "undetermined")]
    [InlineData("C05", 7.0, 11.9, 100, 40, "undetermined")]
    [InlineData("C06", null, 24.0, 50, 40, "undetermined")]
    [InlineData("C07", 4.0, 18.0, null, 54, "chronic-persistent")]
    [InlineData("C08", 3.0, 24.0, 50, 10, "not-applied")]
    public void EvaluateCourse_Vector_GivesTheCourseOfTheBrief(string vector, double? perWeek, double? months, int? episodes, int age, string expected) =>
        Assert.Equal((vector, expected), (vector, CriteriaEvaluator.Default.EvaluateCourse(Case("", age: age, perWeek: (decimal?)perWeek, months: (decimal?)months, episodes: episodes)).Code));

    [Theory]
    [InlineData(17.9, "not-applied")]
    [InlineData(18.0, "chronic-persistent")]
    [InlineData(null, "undetermined")]
    public void EvaluateCourse_AtTheAgeOfAdults_Applies(double? age, string expected) =>
        Assert.Equal(expected, CriteriaEvaluator.Default.EvaluateCourse(Case("", age: (decimal?)age, perWeek: 2, months: 12)).Code);

    [Theory]
    [InlineData("family-history-rls", "met unknown unknown unknown")]
    [InlineData("!family-history-rls dopaminergic-response", "not met met unknown unknown")]
    [InlineData("plms-index-raised !daytime-sleepiness", "unknown unknown met met")]
    [InlineData("!plms-index-raised daytime-sleepiness", "unknown unknown not met unknown")]
    public void EvaluateSupportiveFeatures_AsRecorded_LeaveSleepinessOpen(string findings, string expected)
    {
        var features = CriteriaEvaluator.Default.EvaluateSupportiveFeatures(Case(findings));

        Assert.Equal("irlssg-s1 irlssg-s2 irlssg-s3 irlssg-s4", string.Join(' ', features.Select(feature => feature.Id)));
        Assert.Equal(expected, string.Join(' ', features.Select(feature => ToText(feature.Verdict))));
    }

    [Theory]
    [InlineData(15.0, 40, "not met")]
    [InlineData(15.1, 40, "met")]
    [InlineData(15.1, null, "met")]
    [InlineData(15.0, null, "not met")]
    [InlineData(5.0, 17, "not met")]
    [InlineData(5.1, 17, "met")]
    [InlineData(5.1, 18, "not met")]
    public void EvaluateSupportiveFeatures_LimbMovementIndex_CountsStrictlyAboveTheNumberForTheAge(double index, int? age, string expected)
    {
        SupportiveFeature feature = CriteriaEvaluator.Default.EvaluateSupportiveFeatures(Case("", age: age, plmIndex: (decimal)index))[2];

        Assert.Equal(ToVerdict(expected), feature.Verdict);
        AssertList(["plmIndexPerHour"], feature.Because);
    }

    [Fact]
    public void EvaluateSupportiveFeatures_FindingRecordedBesideTheIndex_IsKept() =>
        Assert.Equal(Verdict.NotMet, CriteriaEvaluator.Default.EvaluateSupportiveFeatures(Case("!plms-index-raised", plmIndex: 30))[2].Verdict);

    [Theory]
    [InlineData("significant-distress-or-impairment", null, "met", false)]
    [InlineData("!significant-distress-or-impairment difficulty-falling-asleep", 40, "not met", false)]
    [InlineData("difficulty-falling-asleep", null, "unknown", true)]
    [InlineData("difficulty-staying-asleep", null, "unknown", true)]
    [InlineData("!difficulty-falling-asleep", null, "unknown", false)]
    [InlineData("", 13, "unknown", false)]
    [InlineData("", 14, "unknown", true)]
    public void EvaluateSignificance_Hints_NeverBecomeMet(string findings, int? irls, string expected, bool isLikely)
    {
        // A total of 13 leaves item 4 at 1, and one of 14 puts it at 2.
        ClinicalSignificance significance = CriteriaEvaluator.Default.EvaluateSignificance(Case(findings, irls));

        Assert.Equal((ToVerdict(expected), isLikely), (significance.Verdict, significance.IsLikely));
    }
}
