using System.Text.RegularExpressions;

namespace Samples.Tests;

/// <summary>
/// Code and output on the pages are those of the samples. <c>&lt;!-- cut from samples/X/Y.cs, Mark --&gt;</c> stands over the
/// lines between <c>// &lt;Mark&gt;</c> and <c>// &lt;/Mark&gt;</c>, <c>&lt;!-- printed by samples/X, Section --&gt;</c> over what X
/// prints; a last line of dots cuts it short. RLSDOMAIN_WRITE=1 renews the blocks; run it twice where what a sample prints has changed.
/// </summary>
public partial class PageTests
{
    private const string Dots = "...";

    /// <summary>The pages of one question each, which all have one shape.</summary>
    private static readonly string[] s_shaped =
        ["getting-started", "case", "criteria", "labs", "medications", "irls", "unknowns", "guidance", "errors", "versioning", "minimal-api"];

    private static readonly string[] s_shape =
        ["## In code", "## What comes out", "## Null, unknown and errors", "## Marks and sources", "## Mistakes to avoid"];

    private static readonly string[] s_pages =
        [.. Directory.EnumerateFiles(RepositoryFiles.Path("docs"), "*.md").Order(StringComparer.Ordinal).Select(file => "docs/" + Path.GetFileName(file)), "README.md"];

    public static TheoryData<string> Pages => [.. s_pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_ShowsCodeAndOutputOfTheSamples(string page)
    {
        string text = RepositoryFiles.Read(page);
        string renewed = Cut().Replace(text, block => $"{block.Groups["head"].Value}{Code(block.Groups["file"].Value, block.Groups["mark"].Value)}```");
        renewed = Printed().Replace(renewed, block => $"{block.Groups["head"].Value}{Output(block.Groups["sample"].Value, block.Groups["section"].Value, block.Groups["text"].Value)}```");

        Assert.Equal(Count(text, "<!-- cut from "), Cut().Count(text));
        Assert.Equal(Count(text, "<!-- printed by "), Printed().Count(text));
        RepositoryFiles.AssertIs(page, renewed);
    }

    [Fact]
    public void Pages_LinkToFilesThatAreThere() => Assert.All(s_pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal)), page => Assert.All(
        Link().Matches(RepositoryFiles.Read(page)).Select(link => link.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal)),
        to => Assert.True(File.Exists(RepositoryFiles.Path(Path.Combine("docs", to))), to)));

    [Fact]
    public void Pages_OfAQuestion_HaveOneShape() => Assert.All(s_shaped, page =>
    {
        string[] heads = [.. RepositoryFiles.Read($"docs/{page}.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))];
        Assert.Equal(s_shape, heads.Where(s_shape.Contains));
        Assert.Contains($"docs/{page}.md", RepositoryFiles.Read("README.md"), StringComparison.Ordinal);
    });

    [Fact]
    public void Snippets_AllStandOnAPage()
    {
        string pages = string.Concat(s_pages.Select(RepositoryFiles.Read));
        string[] marks = [.. Directory.EnumerateFiles(RepositoryFiles.Path("samples/Snippets"), "*.cs").SelectMany(File.ReadLines).SelectMany(line => Mark().Matches(line)).Select(mark => mark.Groups["mark"].Value)];

        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Contains($".cs, {mark} -->", pages, StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_OfCasesDiariesAndInterviews_AllStandOnTheirPage()
    {
        string page = RepositoryFiles.Read("docs/errors.md");
        string[] folders = ["Cases", "Courses", "Interviews", "Labs", "Medications"];
        string[] codes =
        [
            .. folders
                .SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.Path("src/RlsDomain/" + folder), "*.cs"))
                .SelectMany(file => Raised().Matches(File.ReadAllText(file)))
                .Select(match => match.Groups["code"].Value)
                .Distinct(),
        ];

        Assert.True(codes.Length > 50, $"{codes.Length} codes found");
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    /// <summary>Gives the lines between the marks of a file, moved to the left.</summary>
    private static string Code(string file, string mark)
    {
        string source = RepositoryFiles.Read(file);
        string name = mark.Length > 0 ? mark : Mark().Match(source).Groups["mark"].Value;
        string[] lines = source.Split('\n');
        int from = Array.FindIndex(lines, line => line.Trim() == $"// <{name}>");
        int to = Array.FindIndex(lines, line => line.Trim() == $"// </{name}>");
        Assert.True(from >= 0 && to > from, $"{file} has no lines between // <{name}> and // </{name}>.");
        int margin = lines[from].Length - lines[from].TrimStart().Length;
        return string.Concat(lines[(from + 1)..to].Select(line => line[Math.Min(margin, line.Length)..] + "\n"));
    }

    /// <summary>Gives what a sample prints, or a section of it, cut short as the page cuts it.</summary>
    private static string Output(string sample, string section, string shown)
    {
        string output = RepositoryFiles.Read($"samples/{sample}/output.txt");
        if (section.Length > 0)
        {
            string[] parts = output.Split($"-- {section}\n");
            Assert.True(parts.Length == 2, $"samples/{sample}/output.txt has no section {section}.");
            output = parts[1].Split("\n-- ")[0].TrimEnd('\n') + "\n";
        }

        string[] lines = shown.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines is [.., Dots]
            ? string.Concat(output.Split('\n').Take(lines.Length - 1).Append(Dots).Select(line => line + "\n"))
            : output;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex(@"(?<head><!-- cut from (?<file>samples/[\w./]+)(, (?<mark>\w+))? -->\n```csharp\n)(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Cut();

    [GeneratedRegex(@"(?<head><!-- printed by samples/(?<sample>\w+)(, (?<section>\w+))? -->\n```text\n)(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\]\((?<to>[^)#\s]+)(#[^)\s]*)?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*// <(?<mark>\w+)>\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    /// <summary>A code where an issue or a notice is made: an argument of the methods that make one, or the first of its constructor.</summary>
    [GeneratedRegex(@"((Error|Warn|Warning|Report|Refuse)\(|new\((?=""[a-z-]+"", *(at|""\.|""\$|""""|CaseIssueSeverity|index|ironIndex|reported|i,|-1|\$""|Suggestion|lowRisk|point|pair|null)))\s*""(?<code>[a-z0-9]+(-[a-z0-9]+)+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Raised();
}
