using RlsDomain.Cases;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Guidance;

public class RaisedFlagTests
{
    [Fact]
    public void EveryRedFlagOfTheVocabulary_RaisesAFlag()
    {
        Finding[] flags = [.. Finding.All.Where(finding => finding.Description.StartsWith("Red flag", StringComparison.Ordinal))];
        Assert.Equal(7, flags.Length);
        Assert.All(flags, finding => Assert.Contains(Raised(PatientCase.Create("flag").With(finding)), raised => raised.Because.Contains(finding)));
    }

    [Fact]
    public void Flags_ThatAreAbsentOrNotRecorded_AreNotRaised()
    {
        Assert.Empty(Raised(PatientCase.Create("none")));
        Assert.Empty(Raised(PatientCase.Create("absent").Without(Finding.SuicidalThoughts, Finding.ColdPulselessLeg)));
    }

    [Fact]
    public void Flags_OfTwoFindings_NeedBoth()
    {
        Assert.Empty(Raised(PatientCase.Create("one").With(Finding.MuscleWeakness)));
        RaisedFlag raised = Assert.Single(Raised(PatientCase.Create("both").With(Finding.MuscleWeakness, Finding.Fasciculations)));
        Assert.Equal("weakness-with-fasciculations", raised.Flag.Code);
        Assert.Equal([Finding.Fasciculations, Finding.MuscleWeakness], raised.Because.OrderBy(finding => finding.Index));
    }

    [Theory]
    [InlineData(17.9, 1)]
    [InlineData(18.0, 0)]
    public void Flags_OfChildren_EndAtEighteen(double age, int expected) =>
        Assert.Equal(expected, Raised(PatientCase.Create("child").Aged((decimal)age).With(Finding.Unilateral, Finding.LegPain)).Length);

    [Fact]
    public void EveryFlag_IsVerifiedOrSaysThatItIsNot() =>
        Assert.All(KnowledgeBase.Default.RedFlags, flag => Assert.True(flag.Verified.IsVerified ? !flag.SourceIds.IsEmpty : flag.Verified.Code == "unverified"));

    private static RaisedFlag[] Raised(PatientCaseBuilder patient) => [.. RlsAssessor.Default.Assess(patient.Build()).RedFlags];
}
