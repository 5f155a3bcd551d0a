using RlsDomain.Cases;
using RlsDomain.Guidance;
using RlsDomain.Labs;
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
        Assessment assessment = Assess(PatientCase.Create("risk").Aged(40).With(RiskFactor.Dialysis, RiskFactor.CaffeineHigh).Without(RiskFactor.Diabetes));
        Assert.Contains(assessment.Contributors, contributor => contributor.Code == "dialysis");
        Assert.DoesNotContain(assessment.Contributors, contributor => contributor.Code == "caffeine-high"); // No link with new RLS.
        Assert.DoesNotContain(assessment.Contributors, contributor => contributor.Code == "diabetes");
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
