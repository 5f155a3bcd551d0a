using System.Text;
using System.Text.RegularExpressions;

namespace RlsDomain.Tool.Tests.Pages;

public partial class CasePageTests
{
    [Theory]
    [InlineData("full: age 54, female, setting: primary care")]
    [InlineData("RED FLAGS")]
    [InlineData("WHAT IT COULD BE")]
    [InlineData("CRITERIA FOR RESTLESS LEGS SYNDROME")]
    [InlineData("WHY RESTLESS LEGS SYNDROME LEADS")]
    [InlineData("WHAT MAY CONTRIBUTE")]
    [InlineData("LABORATORY VALUES")]
    [InlineData("SEVERITY")]
    [InlineData("WHAT TO ASK NEXT")]
    [InlineData("WHAT SINGLE CHANGE WOULD PUT ANOTHER CONDITION FIRST")]
    [InlineData("WHAT PUBLISHED SOURCES SAY FOR A CASE LIKE THIS")]
    [InlineData("  Sources disagree:")]
    [InlineData("NOTICES")]
    [InlineData("SOURCES CITED ABOVE")]
    [InlineData("Decision support; not a diagnosis.")]
    public void Assess_AsText_HasTheSection(string text) =>
        Assert.Contains(text, Shell.RunWithInput(SampleCases.Full, "assess", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void Assess_AsText_ShowsRedFlagsBeforeTheDifferential()
    {
        string page = Shell.RunWithInput(SampleCases.Full, "assess", "-").Output;

        Assert.True(page.IndexOf("RED FLAGS", StringComparison.Ordinal) < page.IndexOf("WHAT IT COULD BE", StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_AsText_KeepsWithinAHundredCharactersAndHasNoColour()
    {
        string pages = Shell.Run("assess", RepositoryFiles.Path("samples", "cases")).Output;

        Assert.All(pages.Split('\n'), line => Assert.True(line.Length <= Terminal.WidestPage, line));
        Assert.DoesNotContain('\u001B', pages);
    }

    [Fact]
    public void Assess_OnAColouredScreen_MarksHeadingsAndWrapsAtItsWidth()
    {
        using StringWriter output = new() { NewLine = "\n" };
        using Terminal terminal = new() { Input = new MemoryStream(Encoding.UTF8.GetBytes(SampleCases.Full)), Output = output, Error = TextWriter.Null, Width = 72, HasColour = true };

        Assert.Equal(0, Program.Run(["assess", "-"], terminal));

        string page = output.ToString();
        Assert.Contains("\u001B[1mRED FLAGS\u001B[0m\n", page, StringComparison.Ordinal);
        Assert.All(Escapes().Replace(page, "").Split('\n').Where(line => line.StartsWith("  - ", StringComparison.Ordinal)), line => Assert.True(line.Length <= 72, line));
    }

    [Fact]
    public void Assess_WithoutGuidanceOrLabs_LeavesTheirSectionsOut()
    {
        string page = Shell.RunWithInput("""{"id":"a","age":40,"sex":"male"}""", "assess", "-").Output;

        Assert.DoesNotContain("LABORATORY VALUES", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SEVERITY", page, StringComparison.Ordinal);
        Assert.DoesNotContain("RED FLAGS", page, StringComparison.Ordinal);
    }

    /// <summary>The page as a person reads it: a change of it is read and signed off by replacing the approved file.</summary>
    [Theory]
    [InlineData("rowley-ats-rls-35f")]
    [InlineData("pmm-growing-pains-4m")]
    public void Assess_OfASample_GivesTheApprovedPage(string name)
    {
        string approved = File.ReadAllText(RepositoryFiles.Path("tests", "RlsDomain.Tool.Tests", "Approved", name + ".txt"));
        string page = Shell.Run("assess", RepositoryFiles.Path("samples", "cases", name + ".json")).Output;

        Assert.Equal(approved.ReplaceLineEndings("\n"), Versions().Replace(page, "RlsDomain VERSION, knowledge VERSION (DIGEST)."));
    }

    [GeneratedRegex(@"RlsDomain \S+, knowledge \S+ \([0-9a-f]{12}\)\.")]
    private static partial Regex Versions();

    [GeneratedRegex("\u001B\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
