using System.Text.Json;

namespace RlsDomain.Tool.Tests.CommandLine;

public class IrlsTests
{
    [Fact]
    public void Irls_OfTenAnswers_GivesTotalAndBand()
    {
        ShellResult result = Shell.Run("irls", "3", "3", "2", "3", "2", "3", "2", "3", "2", "2");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("IRLS 25 of 40: severe", result.Output, StringComparison.Ordinal);
        Assert.Contains("Symptoms 17 of 24, impact 6 of 12; which item belongs to which is unverified.", result.Output, StringComparison.Ordinal);
        Assert.Contains("International Restless Legs Syndrome Study Group", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Irls_WithBlanks_GivesRangesAndPossibleBands()
    {
        ShellResult result = Shell.Run("irls", "3", "3", "2", "-", "2", "3", "2", "3", "2", "null", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement root = document.RootElement;

        Assert.Equal(JsonValueKind.Null, root.GetProperty("total").ValueKind);
        Assert.Equal(8, root.GetProperty("answered").GetInt32());
        Assert.Equal([20, 28], root.GetProperty("totalRange").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal(["moderate", "severe"], root.GetProperty("possibleBands").EnumerateArray().Select(band => band.GetString()));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("x")]
    public void Irls_WithAnAnswerOutOfRange_NamesTheItem(string answer)
    {
        ShellResult result = Shell.Run("irls", "3", "3", answer, "3", "2", "3", "2", "3", "2", "2");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains($"item 3 has \"{answer}\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Irls_OfTenBlanks_LeavesEveryBandOpen() =>
        Assert.Contains("IRLS 0 to 40 of 40, with 0 of 10 items answered: none or mild or moderate or severe or very severe",
            Shell.Run(["irls", .. Enumerable.Repeat("-", 10)]).Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
}
