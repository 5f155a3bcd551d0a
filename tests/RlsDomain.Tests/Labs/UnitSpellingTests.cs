using RlsDomain.Labs;

namespace RlsDomain.Tests.Labs;

public class UnitSpellingTests
{
    [Theory]
    [InlineData("µg/L", "ug/L")] // micro sign
    [InlineData("μg/L", "ug/L")] // Greek letter
    [InlineData("mcg/dL", "ug/dL")]
    [InlineData("ng/ml", "ng/mL")]
    [InlineData("NG/ML", "ng/mL")]
    [InlineData("mIU/L", "m[IU]/L")]
    [InlineData("µIU/mL", "u[IU]/mL")]
    [InlineData("mEq/L", "meq/L")]
    [InlineData("mL/min/1.73m2", "mL/min/{1.73_m2}")]
    [InlineData("mL/min/1.73 m²", "mL/min/{1.73_m2}")]
    [InlineData("ml/min/1.73", "mL/min/{1.73_m2}")]
    [InlineData("ml/min/1.73 sqm", "mL/min/{1.73_m2}")]
    [InlineData("ml/min/1.73 m", "mL/min/{1.73_m2}")]
    [InlineData("ml/s/1.73", "mL/s/{1.73_m2}")]
    [InlineData("ml/s/1.73m", "mL/s/{1.73_m2}")]
    [InlineData("mcmol/l", "umol/L")]
    [InlineData("pct", "%")]
    [InlineData("percent", "%")]
    public void SuggestUcum_OfACommonSpelling_GivesTheUnitMeant_WhichIsNotReadByIt(string spelling, string code)
    {
        Assert.Equal(code, Unit.SuggestUcum(spelling)?.Code);
        Assert.Null(Unit.FindCode(spelling));
        Assert.Equal($"there is no unit \"{spelling}\"; did you mean \"{code}\"? Units are UCUM codes.", Unit.DescribeUnknown(spelling));
    }

    [Theory]
    [InlineData("stone")]
    [InlineData("")]
    [InlineData("mL/min")] // not for the standard body surface: another quantity
    public void DescribeUnknown_OfSomethingElse_ListsTheUnits(string spelling)
    {
        Assert.Null(Unit.SuggestUcum(spelling));
        Assert.Contains("ng/mL, ug/L", Unit.DescribeUnknown(spelling), StringComparison.Ordinal);
    }

    [Fact]
    public void DescribeUnknown_OfAVeryLongText_DoesNotRepeatAllOfIt() =>
        Assert.True(Unit.DescribeUnknown(new string('x', 100_000)).Length < 500);

    [Theory]
    [InlineData(40, "\"")]
    [InlineData(41, "...\"")]
    public void DescribeUnknown_LongText_IsShownUpToForty(int length, string end) =>
        Assert.StartsWith($"there is no unit \"{new string('x', 40)}{end}; units are UCUM codes: ", Unit.DescribeUnknown(new string('x', length)), StringComparison.Ordinal);

    [Fact]
    public void SuggestUcum_OfEveryUnit_GivesItself() => Assert.All(Unit.All, unit => Assert.Same(unit, Unit.SuggestUcum(unit.Code)));

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void SuggestUcum_LongSpelling_IsReadUpToForty(int length, bool isRead) =>
        Assert.Equal(isRead ? Unit.MilligramPerDeciliter : null, Unit.SuggestUcum("MG/dL".PadRight(length)));
}
