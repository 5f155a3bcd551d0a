namespace RlsDomain.Tests;

/// <summary>The code of the README is cut from a sample that builds, so that the first thing a person copies works.</summary>
public class ReadmeTests
{
    [Fact]
    public void Code_OfTheReadme_IsThatOfTheSample()
    {
        string sample = File.ReadAllText(RepositoryFiles.Path("samples/QuickStart/Program.cs")).ReplaceLineEndings("\n");
        string shown = Between(sample, "// <QuickStart>\n", "// </QuickStart>");
        string readme = File.ReadAllText(RepositoryFiles.Path("README.md")).ReplaceLineEndings("\n");
        Assert.Equal(shown, Between(readme, "```csharp\n", "```"));
    }

    [Fact]
    public void Links_OfTheReadme_LeadToFiles()
    {
        string readme = File.ReadAllText(RepositoryFiles.Path("README.md"));
        string[] links = [.. readme.Split("](").Skip(1).Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)])];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(RepositoryFiles.Path(link)), link));
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
