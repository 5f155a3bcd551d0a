using RlsDomain.Cases;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Guidance;

public class GuidanceTests
{
    [Fact]
    public void Assess_OfRls_ListsTheGuidelineAndTheSeedAgainstEachOther()
    {
        Assessment assessment = Assess(Rls().Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2));
        GuidanceItem seed = Item(assessment, "seed-07");
        GuidanceItem guideline = Item(assessment, "aasm2025-17");
        Assert.Contains("aasm2025-17", seed.ConflictsWith);
        Assert.Contains("seed-07", guideline.ConflictsWith);
        Assert.Equal(RecommendationDirection.Against, guideline.Recommendation.Direction);
        Assert.Equal("conditional", guideline.Recommendation.Strength);
    }

    [Fact]
    public void Assess_OfRls_ListsTheNewestFirst_SupersededAfterThoseInForce_AndCautionsLast()
    {
        GuidanceItem[] items = [.. Assess(Rls()).Guidance];
        (bool, bool, int)[] order = [.. items.Select(item => (item.Recommendation.Direction == RecommendationDirection.Caution, item.Recommendation.IsSuperseded, -(item.Recommendation.Year ?? 0)))];
        Assert.Equal(order.Order(), order);
        Assert.Equal("AASM2025", items[0].Recommendation.SourceId);
    }

    [Theory]
    [InlineData(74.9, true)]
    [InlineData(75.0, true)]
    [InlineData(75.1, false)]
    public void Assess_OfFerritinAtTheGuidelineLine_ListsIronOnlyUpToIt(double ferritin, bool listed)
    {
        Assessment assessment = Assess(Rls().Lab(Analyte.Ferritin, (decimal)ferritin, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 25, Unit.Percent));
        Assert.Equal(listed, assessment.Guidance.Any(item => item.Recommendation.Id == "aasm2025-02"));
        Assert.Equal(!listed, assessment.Guidance.Any(item => item.Recommendation.Id == "aasm2025-03"));
    }

    [Theory]
    [InlineData(49.9, true)]
    [InlineData(50.0, false)]
    public void Assess_OfFerritinAtTheSeedLine_ListsTheSeedOnlyBelowIt(double ferritin, bool listed)
    {
        Assessment assessment = Assess(Rls().Lab(Analyte.Ferritin, (decimal)ferritin, Unit.NanogramPerMilliliter));
        Assert.Equal(listed, assessment.Guidance.Any(item => item.Recommendation.Id == "seed-06"));
        Assert.Contains(assessment.Guidance, item => item.Recommendation.Id == "aasm2025-02" && item.Because.Contains("ferritin"));
    }

    [Fact]
    public void Assess_OfHighSaturation_LetsDoNotGiveStandAgainstIron()
    {
        Assessment assessment = Assess(Rls().Lab(Analyte.Ferritin, 60, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 46, Unit.Percent));
        Assert.Equal(IronOutcome.DoNotGive, assessment.Labs.Iron.Outcome);
        Assert.Contains("irlssg2018-05", Item(assessment, "aasm2025-02").ConflictsWith);
        Assert.DoesNotContain(assessment.Guidance, item => item.Recommendation.Id == "aasm2025-12");
        Assert.Contains(assessment.Labs.Iron.Explanation, assessment.Notices);
    }

    [Theory]
    [InlineData(17.9, true)]
    [InlineData(18.0, false)]
    public void Assess_OfAChild_ListsNoAdultGuidance(double age, bool isChild)
    {
        Assessment assessment = Assess(Rls().Aged((decimal)age));
        Assert.Equal(isChild, assessment.Guidance.All(item => !item.Recommendation.Applies.Contains(Applicability.Adult)));
    }

    [Fact]
    public void Assess_WithoutRls_ListsNoTreatmentOfRls() =>
        Assert.DoesNotContain(
            Assess(PatientCase.Create("cramps").Aged(60).With(Finding.PainfulMuscleContraction, Finding.VisibleMuscleSpasm).Without(Finding.UrgeToMoveLegs)).Guidance,
            item => item.Recommendation.Applies.Contains(Applicability.Rls));

    [Fact]
    public void Assess_OfDialysis_ListsTheRulesOfEndStageDisease()
    {
        Assessment assessment = Assess(Rls().With(RiskFactor.Dialysis).Lab(Analyte.Ferritin, 150, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 19, Unit.Percent));
        Assert.Contains(assessment.Guidance, item => item.Recommendation.Id == "aasm2025-27");
        Assert.Contains(assessment.Guidance, item => item.Recommendation.Id == "aasm2025-26" && item.Because.Contains("dialysis"));
    }

    [Theory]
    [InlineData(75.0, true)]
    [InlineData(80.0, false)]
    public void Assess_OfFerritinInTheIntravenousRange_ListsNoOralIron(double ferritin, bool oral)
    {
        Assessment assessment = Assess(Rls().Lab(Analyte.Ferritin, (decimal)ferritin, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 25, Unit.Percent));
        Assert.Equal(oral, assessment.Guidance.Any(item => item.Recommendation.Id == "aasm2025-12"));
        Assert.Contains(assessment.Guidance, item => item.Recommendation.Id == "aasm2025-09");
    }

    [Fact]
    public void Assess_OfDialysis_LeavesOutTheRowsForOthers()
    {
        Assessment assessment = Assess(Rls().With(RiskFactor.Dialysis).Lab(Analyte.Ferritin, 60, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 25, Unit.Percent));
        Assert.DoesNotContain(assessment.Guidance, item => item.Recommendation.Id is "aasm2025-02" or "aasm2025-06" or "aasm2025-07" or "irlssg2018-02" or "aan2016-08");
    }

    [Fact]
    public void Assess_OfLowSaturationAlone_NamesTheArmThatHeld() =>
        Assert.Equal(
            ["irlssg-2014", "transferrin-saturation"],
            (IEnumerable<string>)Item(Assess(Rls().Lab(Analyte.Ferritin, 150, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 19, Unit.Percent)), "aasm2025-02").Because);

    [Fact]
    public void Assess_OfVeryHighFerritin_ListsThatIronIsNotGiven() =>
        Assert.Contains("irlssg2018-06", Item(Assess(Rls().Lab(Analyte.Ferritin, 301, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 15, Unit.Percent)), "aasm2025-02").ConflictsWith);

    [Fact]
    public void Assess_OfPregnancy_ListsWhatWasMadeForItFirst()
    {
        Assessment assessment = Assess(Rls().Sex(Sex.Female).PregnantInTrimester(3));
        Assert.StartsWith("cps2023", assessment.Guidance[0].Recommendation.Id, StringComparison.Ordinal);
        Assert.Contains(assessment.Notices, notice => notice.StartsWith("Pregnancy is recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_OfLowFerritinWithoutRls_ListsNoIronForRls() =>
        Assert.DoesNotContain(
            Assess(PatientCase.Create("cramps").Aged(60).With(Finding.PainfulMuscleContraction, Finding.VisibleMuscleSpasm).Without(Finding.UrgeToMoveLegs).Lab(Analyte.Ferritin, 30, Unit.NanogramPerMilliliter)).Guidance,
            item => item.Recommendation.InterventionCode == "iron");

    [Fact]
    public void Conflicts_OfRowsThatAgree_AreNone()
    {
        Assessment assessment = Assess(Rls().Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 10, Unit.Percent));
        Assert.Empty(Item(assessment, "aasm2025-02").ConflictsWith);
        Assert.DoesNotContain("gb2016-01", Item(assessment, "aasm2025-06").ConflictsWith);
    }

    [Fact]
    public void EveryThingThatARowMayAskFor_IsDecidedInAnyCase()
    {
        // A recommendation of the shipped table asks for each, so that none is without a rule.
        Applicability[] asked = [.. KnowledgeBase.Default.Recommendations.SelectMany(row => row.Applies).Distinct().OrderBy(one => one.Index)];
        Assert.Equal(Applicability.All.AsEnumerable(), asked);
        Assert.NotEmpty(Assess(Rls()).Guidance);
    }

    [Theory]
    [InlineData(14.9, true)]
    [InlineData(15.0, false)]
    public void Assess_OfAFiltrationRateAtTheLineOfKidneyFailure_IsEndStageBelowIt(double rate, bool isEndStage)
    {
        Assessment assessment = Assess(Rls().Lab(Analyte.EstimatedGlomerularFiltrationRate, (decimal)rate, Unit.MilliliterPerMinutePerStandardArea));
        Assert.Equal(isEndStage, assessment.Guidance.Any(item => item.Recommendation.Id == "aasm2025-26"));
        Assert.Contains(assessment.Guidance, item => item.Recommendation.Id == "bg-01");
    }

    [Fact]
    public void Assess_OfADrugTaken_ListsItsCautions() =>
        Assert.Contains(
            Assess(PatientCase.Create("taken").Aged(70).Takes("clonazepam")).Guidance,
            item => item.Recommendation.Id == "cps2023-08");

    [Fact]
    public void Conflicts_InEveryAssessment_GoBothWays()
    {
        Assessment assessment = Assess(Rls().Lab(Analyte.Ferritin, 40, Unit.NanogramPerMilliliter).Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2).SymptomsPerWeek(4).SymptomsForMonths(24));
        Assert.Contains(assessment.Guidance, item => !item.ConflictsWith.IsEmpty);
        foreach (GuidanceItem item in assessment.Guidance)
        {
            Assert.All(item.ConflictsWith, other => Assert.Contains(item.Recommendation.Id, Item(assessment, other).ConflictsWith));
        }
    }

    private static PatientCaseBuilder Rls() => PatientCase.Create("rls").Aged(54)
        .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight);

    private static Assessment Assess(PatientCaseBuilder patient) => RlsAssessor.Default.Assess(patient.Build());

    private static GuidanceItem Item(Assessment assessment, string id) => Assert.Single(assessment.Guidance, item => item.Recommendation.Id == id);
}
