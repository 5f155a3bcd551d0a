using RlsDomain.Tool.Pages;

namespace RlsDomain.Tool.Tests.Pages;

public class WordsTests
{
    [Theory]
    [InlineData(0, "<0.1%")]
    [InlineData(0.00099, "<0.1%")]
    [InlineData(0.001, "0.1%")]
    [InlineData(0.0549, "5.5%")]
    [InlineData(0.0994, "9.9%")]
    [InlineData(0.0995, "10%")]
    [InlineData(0.625, "63%")]
    [InlineData(0.99, "99%")]
    [InlineData(0.9901, "99.0%")]
    [InlineData(0.999, "99.9%")]
    [InlineData(0.9991, ">99.9%")]
    [InlineData(1, ">99.9%")]
    public void Percent_OfAProbability_IsNeverARoundNoughtOrHundred(double probability, string expected) =>
        Assert.Equal(expected, Words.Percent(probability));
}
