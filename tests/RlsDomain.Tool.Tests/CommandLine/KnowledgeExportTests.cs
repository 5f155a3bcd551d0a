using System.Text;
using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Tests.CommandLine;

public class KnowledgeExportTests
{
    [Fact]
    public void Export_ToANewFolder_WritesEveryFileOfTheLibrary()
    {
        using TemporaryFolder folder = new();
        string target = Path.Combine(folder.Path, "made", "here");

        ShellResult result = Shell.Run("knowledge", "export", target);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("file                       bytes\ncondition-risk.csv         ", result.Output, StringComparison.Ordinal);
        foreach ((string name, ReadOnlyMemory<byte> bytes) in KnowledgeExport.ToCsv(KnowledgeBase.Default))
        {
            Assert.Equal(bytes.ToArray(), File.ReadAllBytes(Path.Combine(target, name)));
        }

        Assert.Equal(12, Directory.GetFiles(target).Length);
    }

    [Fact]
    public void Export_OfTheShippedKnowledge_WritesThePageOfTheDocs()
    {
        using TemporaryFolder folder = new();

        Shell.Run("knowledge", "export", folder.Path);

        string page = File.ReadAllText(Path.Combine(folder.Path, "knowledge.md"), Encoding.UTF8);
        Assert.Equal(File.ReadAllText(RepositoryFiles.Path("docs", "knowledge.md")).ReplaceLineEndings("\n"), page);
    }

    [Fact]
    public void Export_OverAnEarlierExport_WritesTheSameAgain()
    {
        using TemporaryFolder folder = new();

        ShellResult first = Shell.Run("knowledge", "export", folder.Path);
        byte[] before = File.ReadAllBytes(Path.Combine(folder.Path, "likelihoods.csv"));
        ShellResult second = Shell.Run("knowledge", "export", folder.Path);

        Assert.Equal(first, second);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder.Path, "likelihoods.csv")));
    }

    [Fact]
    public void Export_ToAFolderWithOtherFiles_WritesNothing()
    {
        using TemporaryFolder folder = new();
        folder.Write("thesis.txt", "mine");

        ShellResult result = Shell.Run("knowledge", "export", folder.Path);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal($"{folder.Path}: error: The folder holds thesis.txt, which is no file of an export; nothing was written. Name a folder of its own.\n", result.Error);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Export_OfAnOverlay_WritesItsRows()
    {
        using TemporaryFolder folder = new();

        ShellResult result = Shell.Run("knowledge", "export", folder.Path, "--knowledge", RepositoryFiles.Path("samples", "knowledge", "local-iron-line"));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("primary-care,nocturnal-leg-cramps,0.3,", File.ReadAllText(Path.Combine(folder.Path, "priors.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_OfAMistypedKnowledge_SaysWhatWasMeant()
    {
        using TemporaryFolder folder = new();

        ShellResult result = Shell.Run("knowledge", "export", folder.Path, "--knowledge", "shiped");

        Assert.Equal((1, "shiped: error: There is no folder with this name; did you mean shipped?\n"), (result.Code, result.Error));
    }

    [Fact]
    public void Export_OfABrokenOverlay_NamesFileAndRow()
    {
        using TemporaryFolder overlay = new();
        using TemporaryFolder target = new();
        string manifest = overlay.Write("manifest.json", """[{ "name": "a", "version": "b", "released": "2026-11-24", "over": "1999.1" }]""");

        ShellResult result = Shell.Run("knowledge", "export", target.Path, "--knowledge", overlay.Path);

        Assert.Equal(1, result.Code);
        Assert.Equal($"{manifest}: row 1: error: \"over\" is \"1999.1\", and the knowledge below is version \"{KnowledgeBase.Default.Version}\"; review the rows against it, then write that.\n", result.Error);
    }
}
