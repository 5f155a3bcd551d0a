using RlsDomain.Tool.Screening;

namespace RlsDomain.Tool.Tests.Screening;

public class ScreenProgressTests
{
    [Theory]
    [InlineData(10_000, 0, 0.01, 2, "10,000 rows, 5,000 a second, 00:03:18 left")]
    [InlineData(500_000, 400_000, 0.5, 10, "500,000 rows, 10,000 a second, 00:00:50 left")]
    [InlineData(1_000_000, 400_000, 1, 60, "1,000,000 rows, 10,000 a second, 00:00:00 left")]
    [InlineData(1_000, 0, 0.0001, 50, "1,000 rows, 20 a second, 5.18:52:30 left")]
    public void Describe_OfProgress_CountsTheRowsOfThisRun(long rows, long before, double fraction, int seconds, string expected) =>
        Assert.Equal(expected, ScreenProgress.Describe(new(rows, before, 0, fraction), TimeSpan.FromSeconds(seconds)));
}
