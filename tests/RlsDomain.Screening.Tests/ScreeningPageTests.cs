using RlsDomain.Vocabulary;

namespace RlsDomain.Screening.Tests;

/// <summary>What <c>docs/screening.md</c> shows is what the library reads and writes.</summary>
public class ScreeningPageTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryFiles.Path("docs/screening.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Page_NamesEveryColumn()
    {
        string[] vocabulary = [.. Finding.All.Select(finding => finding.Code), .. RiskFactor.All.Select(factor => factor.Code)];
        Assert.All(
            Input.InputColumns.Names.Except(vocabulary).Where(name => !name.EndsWith(']') && !name.StartsWith("irls", StringComparison.Ordinal)),
            name => Assert.Contains($"`{name}`", s_page, StringComparison.Ordinal));
        Assert.All(Output.OutputColumns.All, column => Assert.Contains($"`{column.Name}`", s_page, StringComparison.Ordinal));
    }
}
