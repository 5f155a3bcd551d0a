using RlsDomain.Cases;
using RlsDomain.Criteria;

namespace RlsDomain.Tests.Criteria;

/// <summary>A mistake of the program is named where it is made.</summary>
public class CriteriaArgumentTests
{
    private static readonly CriteriaEvaluator s_evaluator = CriteriaEvaluator.Default;
    private static readonly PatientCase s_patient = CriteriaCases.Case("core");

    [Fact]
    public void Evaluator_WithoutACase_NamesIt()
    {
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.Evaluate(null!));
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.EvaluateSet(null!, CriteriaSet.Irlssg2014));
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.EvaluatePediatric(null!));
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.EvaluatePediatricSupport(null!));
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.EvaluatePlmd(null!, PlmdContext.Nothing));
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.EvaluateSupportiveFeatures(null!));
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.EvaluateCourse(null!));
        Assert.Throws<ArgumentNullException>("patient", () => s_evaluator.EvaluateSignificance(null!));
        Assert.Throws<ArgumentNullException>("patient", () => AugmentationObservations.From(null!));
    }

    [Fact]
    public void Evaluator_WithoutItsOtherArguments_NamesEach()
    {
        Assert.Throws<ArgumentNullException>("knowledge", () => new CriteriaEvaluator(null!));
        Assert.Throws<ArgumentNullException>("set", () => s_evaluator.EvaluateSet(s_patient, null!));
        Assert.Throws<ArgumentNullException>("context", () => s_evaluator.EvaluatePlmd(s_patient, null!));
        Assert.Throws<ArgumentNullException>("knowledge", () => new AugmentationRule(null!));
        Assert.Throws<ArgumentNullException>("observations", () => AugmentationRule.Default.Evaluate(null!));
    }

    [Fact]
    public void EvaluateSet_Augmentation_SaysWhoAnswersIt() => Assert.Contains(
        nameof(AugmentationRule),
        Assert.Throws<ArgumentException>("set", () => s_evaluator.EvaluateSet(s_patient, CriteriaSet.Mpi2007)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void Observations_NotADayOfTheWeek_IsRefused(int days) => Assert.Throws<ArgumentOutOfRangeException>(
        nameof(AugmentationObservations.DaysWorseInPastWeek), () => new AugmentationObservations { DaysWorseInPastWeek = days });

    [Theory]
    [InlineData(-24)]
    [InlineData(24)]
    public void Observations_ShiftOfADay_IsRefused(int hours) => Assert.Throws<ArgumentOutOfRangeException>(
        nameof(AugmentationObservations.OnsetShiftHours), () => new AugmentationObservations { OnsetShiftHours = hours });

    [Theory]
    [InlineData(0, -23.9)]
    [InlineData(7, 23.9)]
    public void Observations_AtTheEndsOfTheRanges_AreKept(int days, double hours)
    {
        AugmentationObservations observations = new() { DaysWorseInPastWeek = days, OnsetShiftHours = (decimal)hours };

        Assert.Equal((days, (decimal)hours), (observations.DaysWorseInPastWeek, observations.OnsetShiftHours));
    }
}
