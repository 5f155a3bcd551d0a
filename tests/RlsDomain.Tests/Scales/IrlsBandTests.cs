using FsCheck.Xunit;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

public class IrlsBandTests
{
    [Theory]
    [InlineData(0, "none")]
    [InlineData(1, "mild")]
    [InlineData(10, "mild")]
    [InlineData(11, "moderate")]
    [InlineData(20, "moderate")]
    [InlineData(21, "severe")]
    [InlineData(30, "severe")]
    [InlineData(31, "very-severe")]
    [InlineData(40, "very-severe")]
    public void ForTotal_AtEachBoundary_GivesTheBand(int total, string band) => Assert.Equal(band, IrlsBand.ForTotal(total).Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(41)]
    public void ForTotal_NotATotal_IsRefused(int total) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IrlsBand.ForTotal(total));

    [Property]
    public void ForTotal_AHigherTotal_NeverGivesALowerBand(byte one, byte other)
    {
        (int lower, int higher) = (Math.Min(one % 41, other % 41), Math.Max(one % 41, other % 41));

        Assert.True(IrlsBand.ForTotal(lower).Index <= IrlsBand.ForTotal(higher).Index);
    }

    [Fact]
    public void Bands_Together_HoldEveryTotalOnce() => Assert.Equal(
        Enumerable.Range(0, 41),
        IrlsBand.All.SelectMany(band => Enumerable.Range(band.LowestTotal, band.HighestTotal - band.LowestTotal + 1)));

    [Fact]
    public void Description_OfABand_GivesItsTotals() =>
        Assert.Equal(("An IRLS total of 0", "An IRLS total from 31 to 40"), (IrlsBand.None.Description, IrlsBand.VerySevere.Description));
}
