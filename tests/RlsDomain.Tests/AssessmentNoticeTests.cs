using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests;

public class AssessmentNoticeTests
{
    [Theory]
    [InlineData(15.0, true)]
    [InlineData(15.1, false)]
    public void Notices_OfAMovementIndexAgainstItsFinding_SaySoOnlyWhenTheyDisagree(double index, bool said)
    {
        Assessment assessment = Assess(PatientCase.Create("plm").Aged(40).With(Finding.PlmsIndexRaised).PlmIndexPerHour((decimal)index));
        Assert.Equal(said, assessment.Notices.Any(notice => notice.Contains("plms-index-raised", StringComparison.Ordinal)));
    }

    [Fact]
    public void Notices_OfAnUnknownDrug_NameItAndTheNearest() =>
        Assert.Contains(Assess(PatientCase.Create("drug").Aged(40).Takes("mirtazapin")).Notices, notice => notice.Contains("mirtazapine", StringComparison.Ordinal));

    [Fact]
    public void Notices_OfAnImplausibleLab_NameItsRange() =>
        Assert.Contains(Assess(PatientCase.Create("lab").Aged(40).Lab(Analyte.Ferritin, 50_000, Unit.NanogramPerMilliliter)).Notices, notice => notice.Contains("20000", StringComparison.Ordinal));

    [Fact]
    public void Notices_OfAnIncompleteIrls_GiveItsRange() =>
        Assert.Contains(Assess(PatientCase.Create("irls").Aged(40).Irls(3, 3, null, 3, 2, 3, 2, 3, 2, 0)).Notices, notice => notice.Contains("from 21 to 25", StringComparison.Ordinal));

    [Fact]
    public void Notices_OfAnUnknownAge_SayWhatIsTakenForGranted() =>
        Assert.Contains(Assess(PatientCase.Create("age")).Notices, notice => notice.Contains("age is not recorded", StringComparison.Ordinal));

    [Fact]
    public void Notices_OfAnAdultWithNothingDoubtful_AreNone() =>
        Assert.Empty(Assess(PatientCase.Create("adult").Aged(40).With(Finding.UrgeToMoveLegs)).Notices);

    private static Assessment Assess(PatientCaseBuilder patient) => RlsAssessor.Default.Assess(patient.Build());
}
