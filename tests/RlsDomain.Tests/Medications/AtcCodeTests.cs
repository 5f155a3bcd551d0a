using RlsDomain.Medications;

namespace RlsDomain.Tests.Medications;

public class AtcCodeTests
{
    [Theory]
    [InlineData("N", true)]
    [InlineData("N06", true)]
    [InlineData("N06A", true)]
    [InlineData("N06AX", true)]
    [InlineData("N06AX11", true)]
    [InlineData("V09XX04", true)]
    [InlineData("", false)]
    [InlineData("N0", false)]
    [InlineData("N06AX1", false)]
    [InlineData("N06AX111", false)]
    [InlineData("E06AX11", false)]
    [InlineData("n06AX11", false)]
    [InlineData("NA6AX11", false)]
    [InlineData("N0AAX11", false)]
    [InlineData("N061X11", false)]
    [InlineData("N06A111", false)]
    [InlineData("N06aX11", false)]
    [InlineData("N06AXA1", false)]
    [InlineData("N06AX1A", false)]
    public void IsWellFormed_EachPlace_TakesItsOwnKindOfSign(string text, bool expected) => Assert.Equal(expected, AtcCode.IsWellFormed(text));
}
