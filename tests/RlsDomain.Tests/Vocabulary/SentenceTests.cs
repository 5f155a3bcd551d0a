using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Vocabulary;

public class SentenceTests
{
    [Theory]
    [InlineData("Ferritin", "ferritin")]
    [InlineData("Vitamin B12", "vitamin B12")]
    [InlineData("A line says not to", "a line says not to")]
    [InlineData("C-reactive protein", "C-reactive protein")]
    [InlineData("25-hydroxyvitamin D", "25-hydroxyvitamin D")]
    [InlineData("REM sleep behavior disorder", "REM sleep behavior disorder")]
    [InlineData("X", "X")]
    [InlineData("", "")]
    public void Inside_OfAName_IsSmallUnlessItIsAnAbbreviation(string words, string expected) => Assert.Equal(expected, Sentence.Inside(words));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a,b", "a or b")]
    [InlineData("a,b,c", "a, b or c")]
    public void OneOf_OfItems_IsAList(string items, string expected) =>
        Assert.Equal(expected, Sentence.OneOf(items.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("feritin", "ferritin", "There is no \"feritin\"; did you mean \"ferritin\"?")]
    [InlineData("feritin", null, "There is no \"feritin\"; all are listed.")]
    public void Suggestion_WithAndWithoutANearWord_EndsTheSentence(string word, string? nearest, string expected) =>
        Assert.Equal(expected, Suggestion.Of($"There is no {Quoted.Of(word)}", nearest, "; all are listed."));

    [Fact]
    public void Quoted_OfALongTextWithControlCharacters_IsOneShortLine()
    {
        Assert.Equal("\"a?b?c\"", Quoted.Of("a\nb\tc"));
        Assert.Equal($"\"{new string('x', 60)}...\"", Quoted.Of(new string('x', 61)));
        Assert.Equal($"\"{new string('x', 59)}...\"", Quoted.Of(new string('x', 59) + "\U0001F9B5 leg"));
    }
}
