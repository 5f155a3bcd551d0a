using FsCheck.Xunit;
using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>The vectors A01 to A14 of the criteria brief, computed there, and every completion.</summary>
public class AugmentationRuleTests
{
    [Theory]
    [InlineData("A01", 5, "yes yes yes", 0.0, "no no no no", "met", "met", "not met", "met")]
    [InlineData("A02", 5, "yes yes no", 4.0, "no no no no", "met", "not met", "met", "met")]
    [InlineData("A03", 7, "yes yes no", 2.0, "yes no no no", "met", "not met", "met", "met")]
    [InlineData("A04", 7, "yes yes no", 3.9, "no yes ? ?", "met", "not met", "met", "met")]
    [InlineData("A05", 7, "yes yes no", 3.0, "no no no no", "met", "not met", "not met", "not met")]
    [InlineData("A06", 7, "yes yes no", 3.0, "? no no no", "met", "not met", "unknown", "unknown")]
    [InlineData("A07", 7, "yes yes no", 1.9, "yes yes yes yes", "met", "not met", "not met", "not met")]
    [InlineData("A08", 4, "yes yes yes", 6.0, "yes yes yes yes", "not met", "met", "met", "not met")]
    [InlineData("A09", 7, "no yes yes", 6.0, "yes yes yes yes", "not met", "met", "met", "not met")]
    [InlineData("A10", 7, "? yes yes", 6.0, "yes yes yes yes", "unknown", "met", "met", "unknown")]
    [InlineData("A11", 7, "yes no yes", 6.0, "yes yes yes yes", "not met", "met", "met", "not met")]
    [InlineData("A12", 7, "yes yes ?", null, "? ? ? ?", "met", "unknown", "unknown", "unknown")]
    [InlineData("A13", 7, "yes yes yes", null, "? ? ? ?", "met", "met", "unknown", "met")]
    [InlineData("A14", null, "yes yes no", 1.0, "no no no no", "unknown", "not met", "not met", "not met")]
    public void Evaluate_Vector_GivesTheVerdictsOfTheBrief(string vector, int? days, string answers, double? shift, string changes, string a, string b, string c, string overall)
    {
        CriteriaResult result = AugmentationRule.Default.Evaluate(Observed(days, answers, shift, changes));

        Assert.Equal($"{vector}: {a}, {b}, {c}, {overall}", $"{vector}: {Text(result, "mpi-a")}, {Text(result, "mpi-b")}, {Text(result, "mpi-c")}, {ToText(result.Verdict)}");
        Assert.Equal(["mpi-a", "mpi-a1", "mpi-a2", "mpi-a3", "mpi-b", "mpi-c", "mpi-c1", "mpi-c2"], result.Criteria.Select(criterion => criterion.Id));
    }

    [Theory]
    [InlineData(1.99, "not met", "not met")]
    [InlineData(2.0, "not met", "met")]
    [InlineData(3.99, "not met", "met")]
    [InlineData(4.0, "met", "not met")]
    [InlineData(-5.0, "not met", "not met")]
    [InlineData(null, "unknown", "unknown")]
    public void Evaluate_AroundTheLimitsOfTheShift_TakesInTwoAndLeavesFour(double? shift, string c1, string c2)
    {
        CriteriaResult result = AugmentationRule.Default.Evaluate(Observed(5, "yes yes no", shift, "no no no yes"));

        Assert.Equal((c1, c2), (Text(result, "mpi-c1"), Text(result, "mpi-c2")));
    }

    [Theory]
    [InlineData(4, "not met")]
    [InlineData(5, "met")]
    [InlineData(7, "met")]
    public void Evaluate_AroundTheDays_TakesInFive(int days, string expected) =>
        Assert.Equal(expected, Text(AugmentationRule.Default.Evaluate(new() { DaysWorseInPastWeek = days }), "mpi-a1"));

    [Theory]
    [InlineData("22:00", "18:00", 4.0)]
    [InlineData("00:30", "22:30", 2.0)]
    [InlineData("23:00", "01:00", -2.0)]
    [InlineData("12:00", "11:59", -23.98)]
    [InlineData("11:59", "12:00", 23.98)]
    [InlineData("21:15", "21:15", 0.0)]
    public void HoursEarlier_ClockTimes_CountFromNoonToNoon(string before, string now, double expected) => Assert.Equal(
        (decimal)expected,
        Math.Round(AugmentationObservations.HoursEarlier(TimeOnly.ParseExact(before, "HH:mm", null), TimeOnly.ParseExact(now, "HH:mm", null)), 2));

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void DaysWorseInPastWeek_NotInAWeek_IsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AugmentationObservations { DaysWorseInPastWeek = days });

    [Theory]
    [InlineData(24)]
    [InlineData(-24)]
    public void OnsetShiftHours_ADayOrMore_IsRefused(int hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AugmentationObservations { OnsetShiftHours = hours });

    [Theory]
    [InlineData("dopaminergic-response", true)]
    [InlineData("!dopaminergic-response", null)]
    [InlineData("", null)]
    public void From_Case_KnowsAnEarlierResponseOnlyWhereItIsPresent(string findings, bool? expected) =>
        Assert.Equal(new() { PriorTreatmentResponse = expected }, AugmentationObservations.From(Case(findings)));

    [Fact]
    public void Evaluate_NothingRecorded_AsksForEverythingAndSaysWhatItPresupposes()
    {
        CriteriaResult result = AugmentationRule.Default.Evaluate(new());

        Assert.Equal(CriteriaSet.Mpi2007, result.Set);
        AssertList([Verdict.Met, Verdict.NotMet], result.CouldBe);
        AssertList(["onsetShiftHours", "shorterLatencyAtRest", "spreadToOtherBodyParts", "greaterIntensity", "shorterRelief"], result.Criteria[5].OpenInputs);
        AssertList(["daysWorseInPastWeek", "otherCauseExcluded", "priorTreatmentResponse"], result.Criteria[0].OpenInputs);
        Assert.Contains("treated for RLS", Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_TheExampleOfThePage_MeetsFeatureC() => Assert.Equal("met", Text(
        AugmentationRule.Default.Evaluate(AugmentationObservations.From(Case("dopaminergic-response")) with
        {
            DaysWorseInPastWeek = 6,
            OtherCauseExcluded = true,
            OnsetShiftHours = AugmentationObservations.HoursEarlier(before: new TimeOnly(22, 0), now: new TimeOnly(19, 30)),
            SpreadToOtherBodyParts = true,
        }),
        "mpi-c2"));

    [Property]
    public void CouldBe_OfEveryCriterion_IsWhatTryingEveryAnswerGives(AugmentationObservations observations)
    {
        CriteriaResult result = AugmentationRule.Default.Evaluate(observations);
        Verdict[][] tried = [.. Answers(observations).Select(answered => AugmentationRule.Default.Evaluate(answered)).Select(All)];
        for (int i = 0; i < tried[0].Length; i++)
        {
            Verdict[] expected = [.. new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined }.Where(verdict => tried.Any(verdicts => verdicts[i] == verdict))];
            Assert.Equal(expected, i == result.Criteria.Length ? result.CouldBe : result.Criteria[i].CouldBe);
        }
    }

    [Property]
    public void OpenInputs_LeftOut_NeverChangeTheVerdict(AugmentationObservations observations)
    {
        CriteriaResult before = AugmentationRule.Default.Evaluate(observations);
        foreach (AugmentationObservations answered in Answers(observations))
        {
            CriteriaResult after = AugmentationRule.Default.Evaluate(answered);
            for (int i = 0; i < before.Criteria.Length; i++)
            {
                Assert.True(!before.Criteria[i].OpenInputs.IsEmpty || before.Criteria[i].Verdict == after.Criteria[i].Verdict, before.Criteria[i].Id);
            }
        }
    }

    private static Verdict[] All(CriteriaResult result) => [.. result.Criteria.Select(criterion => criterion.Verdict), result.Verdict];

    /// <summary>Gives every way of answering what is not recorded, one shift in each stretch.</summary>
    private static IEnumerable<AugmentationObservations> Answers(AugmentationObservations some) =>
        from days in some.DaysWorseInPastWeek is { } recorded ? [recorded] : (int[])[4, 5]
        from shift in some.OnsetShiftHours is { } recorded ? [recorded] : (decimal[])[-3m, 1.99m, 2m, 3.9m, 4m]
        from cause in Ways(some.OtherCauseExcluded)
        from response in Ways(some.PriorTreatmentResponse)
        from paradox in Ways(some.ParadoxicalDoseResponse)
        from latency in Ways(some.ShorterLatencyAtRest)
        from spread in Ways(some.SpreadToOtherBodyParts)
        from intensity in Ways(some.GreaterIntensity)
        from relief in Ways(some.ShorterRelief)
        select new AugmentationObservations
        {
            DaysWorseInPastWeek = days,
            OnsetShiftHours = shift,
            OtherCauseExcluded = cause,
            PriorTreatmentResponse = response,
            ParadoxicalDoseResponse = paradox,
            ShorterLatencyAtRest = latency,
            SpreadToOtherBodyParts = spread,
            GreaterIntensity = intensity,
            ShorterRelief = relief,
        };

    private static bool[] Ways(bool? answer) => answer is { } recorded ? [recorded] : [true, false];

    private static string Text(CriteriaResult result, string id) => ToText(result.Criteria.Single(criterion => criterion.Id == id).Verdict);

    private static AugmentationObservations Observed(int? days, string answers, double? shift, string changes)
    {
        bool?[] given = [.. $"{answers} {changes}".Split(' ').Select(word => word switch { "yes" => true, "no" => false, _ => (bool?)null })];
        return new()
        {
            DaysWorseInPastWeek = days,
            OtherCauseExcluded = given[0],
            PriorTreatmentResponse = given[1],
            ParadoxicalDoseResponse = given[2],
            OnsetShiftHours = (decimal?)shift,
            ShorterLatencyAtRest = given[3],
            SpreadToOtherBodyParts = given[4],
            GreaterIntensity = given[5],
            ShorterRelief = given[6],
        };
    }
}
