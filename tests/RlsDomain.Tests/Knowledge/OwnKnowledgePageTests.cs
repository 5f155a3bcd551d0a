using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

/// <summary>What the page on own knowledge shows is what the sample and the tests run.</summary>
public class OwnKnowledgePageTests
{
    private static readonly string s_page = Read("docs/own-knowledge.md");

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("references.json")]
    [InlineData("priors.json")]
    public void Page_ShowsTheFilesOfTheSample(string file) =>
        Assert.Contains($"```json\n{Read($"{OverlayFiles.SampleFolder}/{file}")}```", s_page, StringComparison.Ordinal);

    [Fact]
    public void Page_ShowsTheCodeThatATestRuns()
    {
        string test = Read("tests/RlsDomain.Tests/Comparison/KnowledgeImpactTests.cs");
        int from = test.IndexOf("// <OwnKnowledge>\n", StringComparison.Ordinal) + "// <OwnKnowledge>\n".Length;
        string code = test[from..test.IndexOf("        // </OwnKnowledge>", StringComparison.Ordinal)].Replace("\n        ", "\n", StringComparison.Ordinal).TrimStart()
            .Replace("OverlayFiles.Sample()", "overlay", StringComparison.Ordinal)
            .Replace("RepositoryFiles.Path(\"samples/knowledge/cases.json\")", "\"cases.json\"", StringComparison.Ordinal);
        Assert.Contains($"```csharp\n{code}```", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_ListsTheKeyOfEveryTable() => Assert.All(KnowledgeTable.All, table => Assert.Contains(
        $"| `{table.File}` | {string.Join(", ", table.Key.Select(part => $"`{part}`"))} | {(table.Source is null ? "-" : $"`{table.Source}`")} |", s_page, StringComparison.Ordinal));

    private static string Read(string path) => File.ReadAllText(RepositoryFiles.Path(path)).ReplaceLineEndings("\n");
}
