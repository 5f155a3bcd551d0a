using RlsDomain.Tool.Evaluation;

namespace RlsDomain.Tool.Tests.Evaluation;

public class WilsonIntervalTests
{
    /// <summary>The last four are printed in Newcombe, Stat Med 1998;17:857-872, table I, method 3.</summary>
    [Theory]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Of_ACountOutOfTrials_IsThePublishedInterval(int count, int trials, double low, double high)
    {
        WilsonInterval interval = WilsonInterval.Of(count, trials)!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Of_NoTrial_IsNull() => Assert.Null(WilsonInterval.Of(0, 0));
}
