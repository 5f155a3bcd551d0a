using RlsDomain.Medications;

namespace RlsDomain.Tests.Medications;

public class MedicationAlternativesTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" ; ;", "")]
    [InlineData("bupropion", "bupropion")]
    [InlineData("bupropion; trazodone ;reboxetine", "bupropion|trazodone|reboxetine")]
    [InlineData("one (a; b); two", "one (a; b)|two")]
    [InlineData("one (a (b; c); d); two", "one (a (b; c); d)|two")]
    [InlineData("one) ; two", "one)|two")]
    public void Split_Semicolons_PartAlternativesButNotInParentheses(string? text, string expected) =>
        Assert.Equal(expected, string.Join('|', MedicationAlternatives.Split(text)));

    [Theory]
    [InlineData("trazodone", "")]
    [InlineData("Trazodone, at night", "")]
    [InlineData("trazodone or bupropion", "bupropion")]
    [InlineData("trazodones", "trazodones")]
    [InlineData("trazodone2", "trazodone2")]
    [InlineData("bupropion or trazodone", "bupropion or trazodone")]
    public void WithoutItself_AlternativeThatIsTheDrug_IsLeftOut(string alternative, string expected) =>
        Assert.Equal(expected, string.Join('|', MedicationAlternatives.WithoutItself([alternative], "trazodone")));
}
