using System.Text.Json;
using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Tests.CommandLine;

public class KnowledgeDiffTests
{
    private static readonly string s_overlay = RepositoryFiles.Path("samples", "knowledge", "local-iron-line");
    private static readonly string s_cases = RepositoryFiles.Path("samples", "knowledge", "cases.json");

    [Fact]
    public void Diff_OfTheSampleWithCases_NamesRowsCasesAndCauses()
    {
        ShellResult result = Shell.Run("knowledge", "diff", "shipped", s_overlay, s_cases);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("\n3 ROWS DIFFER\n  lab-thresholds.json threshold-ferritin-2: changed\n    high 75 -> 60\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  references.json EXAMPLE-LOCAL: added\n    id EXAMPLE-LOCAL\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n  made-up-cramp-or-rls\n    - leading-condition leading-condition: restless-legs-syndrome -> nocturnal-leg-cramps\n      by priors.json primary-care/nocturnal-leg-cramps\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_Twice_GivesTheSameText() =>
        Assert.Equal(Shell.Run("knowledge", "diff", "shipped", s_overlay), Shell.Run("knowledge", "diff", "shipped", s_overlay));

    [Fact]
    public void Diff_AsJson_HasRowsAndNoCasesWhereNoneWereGiven()
    {
        ShellResult result = Shell.Run("knowledge", "diff", s_overlay, "shipped", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(result.Output);

        JsonElement row = document.RootElement.GetProperty("rows")[0];
        Assert.Equal(("lab-thresholds.json", "threshold-ferritin-2", "changed"), (row.GetProperty("file").GetString(), row.GetProperty("key").GetString(), row.GetProperty("kind").GetString()));
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("cases").ValueKind);
    }

    [Fact]
    public void Diff_OfAWholeFolderWithTheShippedTables_FindsNoRow()
    {
        using TemporaryFolder folder = new();
        foreach ((string name, ReadOnlyMemory<byte> bytes) in KnowledgeBase.ShippedFiles())
        {
            folder.Write(name, bytes.ToArray());
        }

        ShellResult result = Shell.Run("knowledge", "diff", "shipped", folder.Path);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.EndsWith("\nNO ROW DIFFERS\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfAFolderThatIsNotThere_SaysSo()
    {
        ShellResult result = Shell.Run("knowledge", "diff", "shipped", "elsewhere", s_cases);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal("elsewhere: error: There is no folder with this name; knowledge is a folder of table files, or the word shipped.\n", result.Error);
    }

    [Fact]
    public void Diff_OfAFolderWithoutTables_SaysSo()
    {
        using TemporaryFolder folder = new();

        ShellResult result = Shell.Run("knowledge", "diff", "shipped", folder.Path);

        Assert.Equal((1, $"{folder.Path}: error: The folder has no .json file; the tables are files such as priors.json.\n"), (result.Code, result.Error));
    }
}
