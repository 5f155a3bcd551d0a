using RlsDomain.Evidence;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

public class OutsideTotalTests
{
    [Theory]
    [InlineData("rls-di", -22, false)]
    [InlineData("rls-di", 10, false)]
    [InlineData("rls-di", 11, true)]
    [InlineData("rls-di", 20, true)]
    [InlineData("asrs", 0, false)]
    [InlineData("asrs", 4, false)]
    [InlineData("asrs", 5, true)]
    [InlineData("asrs", 24, true)]
    [InlineData("rlsqol", 0, null)]
    [InlineData("rlsqol", 100, null)]
    [InlineData("krls-qol", 0, null)]
    [InlineData("krls-qol", 60, null)]
    public void From_TotalInRange_AppliesTheCutOffWhereThereIsOne(string scale, int total, bool? reaches)
    {
        OutsideTotal taken = OutsideTotal.From(OutsideScale.FromCode(scale), total);

        Assert.Equal((total, reaches), ((int)taken.Value, taken.ReachesCutOff));
    }

    [Theory]
    [InlineData("rls-di", -23, "A total of the RLS-DI is -22 to 20; -23 was given.")]
    [InlineData("rls-di", 21, "A total of the RLS-DI is -22 to 20; 21 was given.")]
    [InlineData("rls-di", 10.5, "A total of the RLS-DI is a whole number; 10.5 was given.")]
    [InlineData("asrs", -0.5, "A total of the ASRS is 0 to 24; -0.5 was given.")]
    [InlineData("asrs", 25, "A total of the ASRS is 0 to 24; 25 was given.")]
    [InlineData("rlsqol", 100.5, "A total of the RLSQoL is 0 to 100; 100.5 was given.")]
    [InlineData("krls-qol", 61, "A total of the KRLS-QoL is 0 to 60; 61 was given.")]
    public void From_TotalOutsideTheRange_SaysWhatIsAllowed(string scale, double total, string message) => Assert.Contains(
        message,
        Assert.Throws<ArgumentOutOfRangeException>(() => OutsideTotal.From(OutsideScale.FromCode(scale), (decimal)total)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void From_SummaryInSteps_IsKept() => Assert.Equal("RLSQoL 72.5", OutsideTotal.From(OutsideScale.RlsQoL, 72.5m).ToString());

    [Fact]
    public void Range_OfEachScale_CarriesItsMark() => Assert.Equal(
        [Verification.Secondary, Verification.Unverified, Verification.Verified, Verification.Unverified],
        OutsideScale.All.Select(scale => scale.Range.Verified));

    [Fact]
    public void CutOffRule_OfEachScale_IsThereWhereTheCutOffIs()
    {
        Assert.All(OutsideScale.All, scale => Assert.Equal(scale.CutOff is null, scale.CutOffRule is null));
        Assert.Equal(Verification.Unverified, OutsideScale.Asrs.CutOffRule!.Verified);
    }

    [Fact]
    public void From_NoScale_NamesTheParameter() => Assert.Throws<ArgumentNullException>("scale", () => OutsideTotal.From(null!, 1));
}
