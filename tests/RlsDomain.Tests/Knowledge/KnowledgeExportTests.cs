using System.Text;
using System.Text.Json;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

/// <summary>What is exported as CSV is what the brief has, in its columns, cell by cell.</summary>
public class KnowledgeExportTests
{
    private static readonly IReadOnlyDictionary<string, ReadOnlyMemory<byte>> s_shipped = KnowledgeExport.ToCsv(KnowledgeBase.Default);

    [Theory]
    [InlineData("condition-risk.csv")]
    [InlineData("labs.csv")]
    [InlineData("leaks.csv")]
    [InlineData("likelihood-references.csv")]
    [InlineData("likelihoods.csv")]
    [InlineData("medications.csv")]
    [InlineData("priors.csv")]
    [InlineData("recommendations.csv")]
    [InlineData("references.csv")]
    [InlineData("risk-factors.csv")]
    public void ToCsv_OfTheShippedKnowledge_HasTheCellsOfTheBriefWhereNoRowWasChanged(string file)
    {
        Dictionary<string, (string Old, string New)> changed = ChangedRows.Of(Path.GetFileNameWithoutExtension(file));
        List<List<string>> brief = SpecCsv.Parse(File.ReadAllText(GoldenFiles.Path(Path.Combine("spec", file)), Encoding.UTF8));
        List<List<string>> shipped = [.. SpecCsv.Parse(Text(s_shipped[file])).Where(row => !row.Any(AddedRows.Ids.Contains))];
        IEnumerable<List<string>> Unchanged(List<List<string>> rows) =>
            rows.Where(row => !changed.ContainsKey(row[0]) && (row.Count < 2 || !changed.ContainsKey($"{row[0]}/{row[1]}")));
        Assert.Equal(Unchanged(brief), Unchanged(file == "likelihood-references.csv" ? shipped[..brief.Count] : shipped)); // Sources are added at the end.
    }

    [Fact]
    public void ToCsv_Names_AreTheFilesOfTheBriefAndTheVocabulary_InOrder() => Assert.Equal(
        Directory.EnumerateFiles(GoldenFiles.Path("spec")).Select(file => Path.GetFileName(file)).Append("vocabulary.json").Order(StringComparer.Ordinal),
        s_shipped.Keys);

    [Fact]
    public void ToCsv_Vocabulary_IsTheOneOfTheBrief()
    {
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(GoldenFiles.Path("vocabulary.json")));
        using JsonDocument actual = JsonDocument.Parse(s_shipped["vocabulary.json"]);
        Assert.Equal(Sections(expected), Sections(actual));
    }

    [Fact]
    public void ToCsv_LineEndsAndQuotes_AreThoseOfRfc4180()
    {
        string text = Text(s_shipped["likelihood-references.csv"]);
        Assert.StartsWith("id,citation,year,doi,note\r\nhening-2009,\"Hening WA, et al. The four diagnostic criteria for restless legs syndrome are unable to exclude confounding conditions (\"\"mimics\"\"). Sleep Med 10:976-981\",2009,10.1016/j.sleep.2008.09.015,\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToCsv_OfAnOverlay_HasItsRows()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Sample());
        string text = Text(KnowledgeExport.ToCsv(changed)["priors.csv"]);
        Assert.Contains("primary-care,nocturnal-leg-cramps,0.3,0.1,0.45,judgement,EXAMPLE-LOCAL,", text, StringComparison.Ordinal);
    }

    private static string Text(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);

    private static IEnumerable<string> Sections(JsonDocument document) => document.RootElement.EnumerateObject()
        .SelectMany(section => section.Value.ValueKind == JsonValueKind.String
            ? [$"{section.Name}: {section.Value.GetString()}"]
            : section.Value.EnumerateObject().Select(member => $"{section.Name}/{member.Name}: {member.Value.GetString()}"));
}
