using System.Text.Json;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Tests.CommandLine;

public class KnowledgeTests
{
    public static TheoryData<string, string[]> Lists => new()
    {
        { "sources", [.. KnowledgeBase.Default.References.Select(source => source.Id)] },
        { "conditions", [.. Condition.All.Select(condition => condition.Code)] },
        { "findings", [.. Finding.All.Select(finding => finding.Code)] },
        { "drugs", [.. KnowledgeBase.Default.Medications.Rows.Select(drug => drug.Id)] },
        { "labs", [.. Analyte.All.Select(analyte => analyte.Code)] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Knowledge_OfAList_HasEachCodeInOrder(string list, string[] codes)
    {
        ShellResult result = Shell.Run("knowledge", list, "--format", "json");
        using JsonDocument document = JsonDocument.Parse(result.Output);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(codes, document.RootElement.EnumerateArray().Select(row => row.EnumerateObject().First().Value.GetString()));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Knowledge_OfAListAsText_HasEachCodeAtTheStartOfALine(string list, string[] codes)
    {
        string[] starts = [.. Shell.Run("knowledge", list).Output.Split('\n').Select(line => line.Split(' ')[0])];

        Assert.Empty(codes.Except(starts));
    }

    [Fact]
    public void Knowledge_Alone_PrintsVersionDigestAndRows()
    {
        ShellResult result = Shell.Run("knowledge");

        Assert.StartsWith($"Knowledge {KnowledgeBase.Default.Version}, SHA-256 {KnowledgeBase.Default.Sha256}\n", result.Output, StringComparison.Ordinal);
        Assert.Contains($"likelihoods       {KnowledgeBase.Default.Likelihoods.Length}", result.Output, StringComparison.Ordinal);
        Assert.Contains("judgement", result.Output, StringComparison.Ordinal);
    }
}
