using CdsHooksService.Cards;

namespace CdsHooksService.Tests;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain (text), 2.5 mg: once", "plain (text), 2.5 mg: once")]
    [InlineData("*a* _b_ `c` ~d~", @"\*a\* \_b\_ \`c\` \~d\~")]
    [InlineData("[a](http://b)", @"\[a\](http\://b)")]
    [InlineData("<script>&amp;</script>", @"\<script\>\&amp;\</script\>")]
    [InlineData("WWW.evil.example", @"WWW\.evil.example")]
    [InlineData("me@evil.example", @"me\@evil.example")]
    [InlineData("a\n# b\r\n- c\u2028d", @"a \# b  - c d")]
    [InlineData(@"\", @"\\")]
    [InlineData("a|b", @"a\|b")]
    public void Escape_LeavesNothingThatFormatsOrLinks(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Escape(text));
}
