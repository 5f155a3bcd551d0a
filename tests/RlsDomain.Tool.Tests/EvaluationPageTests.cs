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
}
