using System.Text.Json;

namespace RlsDomain.Tool.Tests;

/// <summary>The figures of <c>docs/evaluation.md</c> are those that the program prints.</summary>
public class EvaluationPageTests
{
    [Theory]
    [InlineData("general-adult")]
    [InlineData("primary-care")]
    [InlineData("sleep-clinic")]
    public void Figures_OfThePage_AreThoseThatTheProgramPrints(string setting)
    {
        string page = File.ReadAllText(RepositoryFiles.Path("docs", "evaluation.md")).ReplaceLineEndings("\n");
        string cases = RepositoryFiles.Path("tests", "RlsDomain.Tests", "Golden", "published-dev.json");

        ShellResult result = Shell.Run("evaluate", cases, "--setting", setting);

        Assert.Contains("```\n" + result.Output + "```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulation_OfThePage_IsWhatTheProgramPrints()
    {
        string page = File.ReadAllText(RepositoryFiles.Path("docs", "evaluation.md")).ReplaceLineEndings("\n");

        ShellResult result = Shell.Run("simulate", "--cases", "100000", "--seed", "1");

        Assert.Contains("```\n" + result.Output + "```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void EverySetAndSetting_OfThePage_HasTheFiguresThatTheProgramGives()
    {
        string[][] rows =
        [
            .. File.ReadLines(RepositoryFiles.Path("docs", "evaluation.md"))
                .Where(line => line.StartsWith("| `tests/", StringComparison.Ordinal))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        ];
        Assert.Equal(3 * Directory.GetFiles(RepositoryFiles.Path("tests", "cases"), "*.json").Length + 3, rows.Length);
        Assert.All(rows, row =>
        {
            string file = RepositoryFiles.Path(row[0].Trim('`').Split('/'));
            using JsonDocument document = JsonDocument.Parse(Shell.Run("evaluate", file, "--setting", row[1], "--format", "json").Output);
            JsonElement root = document.RootElement;
            JsonElement[] decisions = [.. root.GetProperty("restlessLegsSyndrome").EnumerateArray()];
            JsonElement[] figures =
            [
                root.GetProperty("first"), root.GetProperty("amongThree"),
                decisions[0].GetProperty("sensitivity"), decisions[0].GetProperty("specificity"),
                decisions[1].GetProperty("sensitivity"), decisions[1].GetProperty("specificity"),
            ];
            Assert.Equal(row[2..], figures.Select(figure => FormattableString.Invariant($"{figure.GetProperty("count").GetInt32()} of {figure.GetProperty("of").GetInt32()}")));
        });
    }
}
