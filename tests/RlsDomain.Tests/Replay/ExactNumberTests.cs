using RlsDomain.Replay;

namespace RlsDomain.Tests.Replay;

public class ExactNumberTests
{
    [Theory]
    [InlineData("18", "18.0")]
    [InlineData("18", "1.8e1")]
    [InlineData("0", "-0.00e7")]
    [InlineData("0.000000000012", "1.2E-11")]
    [InlineData("1200", "12e2")]
    [InlineData("-7.50", "-75e-1")]
    public void Parse_OfTwoSpellingsOfOneNumber_GivesOne(string one, string other) =>
        Assert.Equal(ExactNumber.Parse(one), ExactNumber.Parse(other));

    [Theory]
    [InlineData("18", "-18")]
    [InlineData("18", "180")]
    [InlineData("18", "18.00000000000000000000000000000000000000001")]
    [InlineData("0", "1e-999")]
    [InlineData("0.1", "0.10000000000000001")]
    public void Parse_OfTwoNumbers_GivesTwo(string one, string other) =>
        Assert.NotEqual(ExactNumber.Parse(one), ExactNumber.Parse(other));

    [Theory]
    [InlineData("0.5", "0.500000000002", true)]
    [InlineData("0.5", "0.499999999998", true)]
    [InlineData("0.5", "0.500000000003", false)]
    [InlineData("0.5000000000001", "0.5", false)] // A thirteenth decimal is never written.
    [InlineData("1.2E-11", "0.000000000013", true)]
    public void RoundedNumbers_WithinTwoUnits_Agree(string claimed, string rederived, bool agree) =>
        Assert.Equal(agree, RoundedNumbers.Agree(claimed, rederived, RoundedNumbers.ToleratedUnits));
}
