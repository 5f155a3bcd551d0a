using System.Text.Json;

namespace RlsDomain.Tool.Tests.CommandLine;

public class SimulateTests
{
    [Fact]
    public void Simulate_Twice_GivesTheSameBytes()
    {
        using TemporaryFolder folder = new();
        string[] plots = [Path.Combine(folder.Path, "a.svg"), Path.Combine(folder.Path, "b.svg")];
        ShellResult[] results = [.. plots.Select(plot => Shell.Run("simulate", "--cases", "300", "--seed", "5", "--plot", plot))];

        Assert.All(results, result => Assert.Equal((0, ""), (result.Code, result.Error)));
        Assert.Equal(results[0].Output, results[1].Output);
        Assert.Equal(File.ReadAllText(plots[0]), File.ReadAllText(plots[1]));
        Assert.StartsWith("300 cases drawn from the model itself, setting primary-care, seed 5, ", results[0].Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_AsJson_CountsEveryConditionOfEveryCase()
    {
        ShellResult result = Shell.Run("simulate", "--cases", "200", "--setting", "sleep-clinic", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement reliability = document.RootElement.GetProperty("reliability");

        Assert.Equal((0, 200, "sleep-clinic"), (result.Code, document.RootElement.GetProperty("cases").GetInt32(), document.RootElement.GetProperty("setting").GetString()));
        Assert.Equal(200 * 22, CountIn(reliability.GetProperty("allConditions")));
        Assert.Equal(200, CountIn(reliability.GetProperty("restlessLegsSyndrome")));
    }

    [Fact]
    public void Simulate_WithAPlot_NamesWhatItDraws()
    {
        using TemporaryFolder folder = new();
        string plot = Path.Combine(folder.Path, "a.svg");
        Shell.Run("simulate", "--cases", "100", "--plot", plot);
        string svg = File.ReadAllText(plot);
        Assert.Contains("100 cases drawn from the model, primary care", svg, StringComparison.Ordinal);
        Assert.Contains("restless legs syndrome", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--cases", "0", "--cases 0: a whole number from 1 to 10000000 is needed.")]
    [InlineData("--cases", "many", "--cases many: a whole number from 1 to 10000000 is needed.")]
    [InlineData("--plot", "a.png", "--plot a.png: the plot is an SVG; name it a.svg.")]
    [InlineData("--setting", "sleepclinic", "did you mean sleep-clinic?")]
    public void Simulate_WithAWrongOption_SaysWhatIsAllowed(string option, string value, string message)
    {
        ShellResult result = Shell.Run("simulate", option, value);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_IntoAFolderThatIsNotThere_SaysSo()
    {
        ShellResult result = Shell.Run("simulate", "--cases", "10", "--plot", Path.Combine("no-such-folder", "a.svg"));
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("The file cannot be written", result.Error, StringComparison.Ordinal);
    }

    private static int CountIn(JsonElement ranges) => ranges.EnumerateArray().Sum(range => range.GetProperty("present").GetProperty("of").GetInt32());
}
