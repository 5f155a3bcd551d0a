using FsCheck.Xunit;
using RlsDomain.Courses;

namespace RlsDomain.Tests.Courses;

public class TrendEstimateTests
{
    private static readonly DateOnly s_start = new(2025, 1, 1);

    [Fact]
    public void Of_TwoPoints_IsNull() => Assert.Null(Estimate((0, 10), (30, 20)));

    [Fact]
    public void Of_ThreePoints_IsTheMedianOfThreeSlopes()
    {
        // By hand: 5 in 30 days, 5 in 60 days, 0 in 30 days; in 30 days 5, 2.5 and 0.
        TrendEstimate trend = Estimate((0, 10), (30, 15), (60, 15))!;
        Assert.Equal((3, 2.5m, 1), (trend.Count, trend.SlopePer30Days, trend.Sign));
        Assert.Equal((s_start, s_start.AddDays(60)), (trend.FirstOn, trend.LastOn));
    }

    [Fact]
    public void Of_FourPoints_IsTheMeanOfTheMiddleSlopes()
    {
        // By hand, in 30 days: -4, -4, -4 of neighbours... with 20, 16, 12, 2 every 30 days: -4, -4, -10, -4, -7, -6; sorted -10, -7, -6, -4, -4, -4.
        TrendEstimate trend = Estimate((0, 20), (30, 16), (60, 12), (90, 2))!;
        Assert.Equal((-5m, -1), (trend.SlopePer30Days, trend.Sign));
        Assert.Equal(-1.0, trend.KendallTau);
        Assert.Equal(2.0 / 24, trend.PValue, 1e-12); // One order of 24 on either side.
        Assert.True(trend.PValueIsExact);
    }

    [Fact]
    public void Of_ThreeRisingPoints_HasAnExactPOfAThird()
    {
        TrendEstimate trend = Estimate((0, 1), (10, 2), (20, 3))!;
        Assert.Equal(1.0, trend.KendallTau);
        Assert.Equal(1.0 / 3, trend.PValue, 1e-12);
    }

    [Fact]
    public void Of_SevenPoints_AgreesWithTheTableOfInversions()
    {
        // Score 11 of 21 pairs, 5 the wrong way; 1 + 6 + 20 + 49 + 98 + 169 = 343 of 5040 orders have 5 at most.
        TrendEstimate trend = Estimate((0, 26), (1, 11), (2, 14), (3, 18), (4, 20), (5, 24), (6, 29))!;
        Assert.Equal(11.0 / 21, trend.KendallTau!.Value, 1e-12);
        Assert.Equal(2 * 343.0 / 5040, trend.PValue, 1e-12);
    }

    [Fact]
    public void Of_TiedPoints_UsesTheCorrectedNormalCurve()
    {
        // 1, 2, 2, 3, 4: score 9, pairs 10, one tied. Variance (5 x 4 x 15 - 2 x 1 x 9) / 18 = 15.6667; z = 8 / 3.95811 = 2.02116; p 0.043263.
        TrendEstimate trend = Estimate((0, 1), (1, 2), (2, 2), (3, 3), (4, 4))!;
        Assert.Equal(9 / Math.Sqrt(90), trend.KendallTau!.Value, 1e-12);
        Assert.Equal(0.043263, trend.PValue, 1e-6);
        Assert.False(trend.PValueIsExact);
    }

    [Fact]
    public void Of_LevelPoints_HasNoTauAndNoDirection()
    {
        TrendEstimate trend = Estimate((0, 5), (1, 5), (2, 5))!;
        Assert.Equal((0m, 0, null, 1.0), (trend.SlopePer30Days, trend.Sign, trend.KendallTau, trend.PValue));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Of_ManyPoints_IsExactUpToFifty(int count, bool isExact)
    {
        TrendEstimate trend = TrendEstimate.Of(Enumerable.Range(0, count).Select(i => new DatedNumber(s_start.AddDays(i), (i * 37) % 101)))!;
        Assert.Equal(isExact, trend.PValueIsExact);
        Assert.InRange(trend.PValue, 0, 1);
    }

    [Fact]
    public void Of_TwoValuesOfOneDay_Throws() => Assert.Throws<ArgumentException>(() => Estimate((0, 1), (0, 2), (1, 3)));

    [Fact]
    public void Of_ValueBeyondReason_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Estimate((0, decimal.MaxValue), (1, 2), (2, 3)));

    [Property]
    public void Of_NegatedValues_TurnsTheTrend(int[] values)
    {
        DatedNumber[] points = [.. values.Take(20).Select((value, i) => new DatedNumber(s_start.AddDays(i), value % 41))];
        TrendEstimate? up = TrendEstimate.Of(points);
        TrendEstimate? down = TrendEstimate.Of(points.Reverse().Select(point => point with { Value = -point.Value }));
        Assert.Equal(up?.SlopePer30Days, -down?.SlopePer30Days);
        Assert.Equal(up?.KendallTau, -down?.KendallTau);
        Assert.Equal(up?.PValue, down?.PValue);
    }

    private static TrendEstimate? Estimate(params (int Day, decimal Value)[] points) =>
        TrendEstimate.Of(points.Select(point => new DatedNumber(s_start.AddDays(point.Day), point.Value)));
}
