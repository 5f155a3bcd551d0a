using System.Text.Json;
using RlsDomain.Cases;

namespace RlsDomain.Tool.Tests;

/// <summary>What <c>docs/formats.md</c> shows is what the program reads and writes.</summary>
public class FormatsPageTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryFiles.Path("docs", "formats.md")).ReplaceLineEndings("\n");
    private static readonly string[] s_examples = [.. s_page.Split("```json\n")[1..].Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];

    [Fact]
    public void CaseExample_OfThePage_IsReadWithoutAnIssue() => Assert.Empty(CaseReader.Read(s_examples[0]).Issues);

    [Fact]
    public void AssessmentExample_OfThePage_HasThePropertiesThatAreWritten()
    {
        using JsonDocument written = JsonDocument.Parse(Shell.RunWithInput(SampleCases.Full, "assess", "-", "--format", "json").Output);
        using JsonDocument shown = JsonDocument.Parse(s_examples[1]);

        AssertSameNames(written.RootElement[0], shown.RootElement, "$");
    }

    [Fact]
    public void ValidateExample_OfThePage_IsWhatTheProgramPrints()
    {
        ShellResult result = Shell.RunWithInput("""[{"id":"a","findings":{"urge-to-move-leg":"present"}},{"id":"b","labs":[{"analyte":"transferrin-saturation","value":18,"unit":"ng/mL"}]}]""", "validate", "-");

        Assert.Contains("$ rls validate cases.json\n" + result.Output.Replace("standard input", "cases.json", StringComparison.Ordinal), s_page, StringComparison.Ordinal);
    }

    private static void AssertSameNames(JsonElement written, JsonElement shown, string path)
    {
        if (shown.ValueKind == JsonValueKind.Array && shown.GetArrayLength() > 0 && written.GetArrayLength() > 0)
        {
            AssertSameNames(written[0], shown[0], path + "[0]");
        }

        if (shown.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        Assert.Equal([path, .. written.EnumerateObject().Select(property => property.Name)], [path, .. shown.EnumerateObject().Select(property => property.Name)]);
        foreach (JsonProperty property in shown.EnumerateObject())
        {
            AssertSameNames(written.GetProperty(property.Name), property.Value, $"{path}.{property.Name}");
        }
    }
}
