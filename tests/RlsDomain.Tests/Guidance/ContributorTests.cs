using RlsDomain.Cases;
using RlsDomain.Guidance;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Guidance;

public class ContributorTests
{
    [Theory]
    [InlineData(75.0, true)]
    [InlineData(75.1, false)]
    public void Contributors_OfFerritinAtTheLine_HoldIronDeficiencyUpToIt(double ferritin, bool listed)
    {
        Assessment assessment = Assess(PatientCase.Create("iron").Aged(40).Lab(Analyte.Ferritin, (decimal)ferritin, Unit.NanogramPerMilliliter));
        Assert.Equal(listed, assessment.Contributors.Any(contributor => contributor.Code == "iron-deficiency" && contributor.Kind == ContributorKind.Lab));
    }

    [Fact]
    public void Contributors_OfLowFerritin_CiteTheGuidelineAndTheLine()
    {
        Contributor iron = Assert.Single(Assess(PatientCase.Create("iron").Aged(40).Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)).Contributors);
        Assert.Contains("AASM2025", iron.SourceIds);
        Assert.StartsWith("Ferritin 18 ng/mL", iron.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Contributors_OfATrigger_AreToBeRaisedWithThePrescriber()
    {
        Contributor drug = Assert.Single(Assess(PatientCase.Create("drug").Aged(40).Takes("mirtazapine")).Contributors);
        Assert.Equal("medication:mirtazapine", drug.Code);
        Assert.Contains("prescriber", drug.Detail, StringComparison.Ordinal);
        Assert.Contains("ROTTACH2009", drug.SourceIds);
        Assert.Contains("bupropion", drug.Alternatives);
    }

    [Fact]
    public void Contributors_OfRiskFactors_AreThoseThatRaiseRls()
    {
        Assessment assessment = Assess(PatientCase.Create("risk").Aged(40)
            .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight)
            .With(RiskFactor.Dialysis, RiskFactor.HeartFailure, RiskFactor.CaffeineHigh).Without(RiskFactor.Diabetes));
        Assert.Contains(assessment.Contributors, contributor => contributor.Code == "dialysis");
        Assert.DoesNotContain(assessment.Contributors, contributor => contributor.Code == "heart-failure"); // No figure was captured.
        Assert.DoesNotContain(assessment.Contributors, contributor => contributor.Code == "diabetes");
    }

    [Fact]
    public void Contributors_ThatSourcesNameAsTriggers_SayThatTheyRaiseNoRisk()
    {
        Contributor caffeine = Assert.Single(Assess(PatientCase.Create("coffee").Aged(40).With(RiskFactor.CaffeineHigh)).Contributors);
        Assert.Contains("named among the factors to address by SEED and AASM2025", caffeine.Detail, StringComparison.Ordinal);
        Assert.Contains("no link with new RLS", caffeine.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1.2")]
    [InlineData(2, "2.5")]
    [InlineData(3, "3.7")]
    public void Contributors_OfPregnancy_GiveTheRatioOfTheTrimester(int trimester, string ratio) =>
        Assert.Contains(
            Assess(PatientCase.Create("pregnant").Aged(30).Sex(Sex.Female).PregnantInTrimester(trimester)).Contributors,
            contributor => contributor.Code == "pregnancy" && contributor.Detail.Contains($"restless legs syndrome: odds multiplied by {ratio} ", StringComparison.Ordinal));

    [Fact]
    public void Contributors_OfJudgedRatios_SaySo() =>
        Assert.Equal("judgement", Assert.Single(Assess(PatientCase.Create("kidney").Aged(40).With(RiskFactor.FrequentBloodDonation)).Contributors).Mark);

    [Fact]
    public void Contributors_OfTwoConditions_AreJoined()
    {
        Contributor dialysis = Assess(PatientCase.Create("legs").Aged(60).With(RiskFactor.Dialysis).With(Finding.DistalSensoryLoss, Finding.SensationNumbness))
            .Contributors.Single(contributor => contributor.Code == "dialysis");
        Assert.Contains("restless legs syndrome: odds multiplied by 5", dialysis.Detail, StringComparison.Ordinal);
        Assert.Contains("peripheral neuropathy", dialysis.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Contributors_OfADopamineAgonist_SpeakOfAugmentation()
    {
        Assessment assessment = Assess(PatientCase.Create("agonist").Aged(60).Takes("pramipexole"));
        Assert.Contains(assessment.Contributors, contributor => contributor.Code == "medication:pramipexole");
        Assert.Contains(assessment.Notices, notice => notice.Contains("augmentation is not evaluated", StringComparison.Ordinal));
    }

    [Fact]
    public void Contributors_OfADrugKnownByItsClassOnly_AreMarkedUnverified() =>
        Assert.Equal("unverified", Assess(PatientCase.Create("class").Aged(40).Takes(new MedicationEntry { Atc = "R06AX27" })).Contributors.Single().Mark);

    [Fact]
    public void Contributors_OfLowFerritinWithHighSaturation_GiveTheWholeAnswer()
    {
        Contributor iron = Assess(PatientCase.Create("iron").Aged(40).Lab(Analyte.Ferritin, 60, Unit.NanogramPerMilliliter).Lab(Analyte.TransferrinSaturation, 46, Unit.Percent))
            .Contributors.Single(contributor => contributor.Code == "iron-deficiency");
        Assert.Contains("All lines together: a line says not to give iron", iron.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Contributors_OfADerivedSaturation_AreRoundedForTheReader()
    {
        Assessment assessment = Assess(PatientCase.Create("derived").Aged(40).Lab(Analyte.Iron, 50, Unit.MicrogramPerDeciliter).Lab(Analyte.TotalIronBindingCapacity, 350, Unit.MicrogramPerDeciliter));
        Assert.Contains(assessment.Contributors, contributor => contributor.Detail.Contains("14.285714 % (derived)", StringComparison.Ordinal));
    }

    [Fact]
    public void Contributors_OfTheLeadingCondition_HoldItsDrugsAndRiskFactors()
    {
        Assessment assessment = Assess(PatientCase.Create("cramps").Aged(74)
            .With(Finding.PainfulMuscleContraction, Finding.VisibleMuscleSpasm, Finding.ReliefByStretching)
            .Without(Finding.UrgeToMoveLegs)
            .With(RiskFactor.LiverCirrhosis)
            .Takes("simvastatin"));
        Assert.Equal(Condition.NocturnalLegCramps, assessment.Differential.Leading);
        Assert.Contains(assessment.Contributors, contributor => contributor.Code == "medication:simvastatin");
        Assert.Contains(assessment.Contributors, contributor => contributor.Code == "liver-cirrhosis" && contributor.Detail.Contains("nocturnal leg cramps", StringComparison.Ordinal));
    }

    [Fact]
    public void Contributors_WithNothingRecorded_AreNone() => Assert.Empty(Assess(PatientCase.Create("empty")).Contributors);

    private static Assessment Assess(PatientCaseBuilder patient) => RlsAssessor.Default.Assess(patient.Build());
}
