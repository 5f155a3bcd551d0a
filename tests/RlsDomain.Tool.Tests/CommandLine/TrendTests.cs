using System.Xml.Linq;

namespace RlsDomain.Tool.Tests.CommandLine;

public class TrendTests
{
    private const string Short = """{"id":"a","entries":[{"on":"2025-01-01","irls":{"total":12}}]}""";

    private static readonly string s_augmentation = RepositoryFiles.Path("samples", "diaries", "augmentation.json");
    private static readonly string s_iron = RepositoryFiles.Path("samples", "diaries", "iron-response.json");

    [Fact]
    public void Trend_OfTheAugmentationSample_HasEachSectionWithItsSentences()
    {
        ShellResult result = Shell.Run("trend", s_augmentation);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("Diary made-up-augmentation: 14 entries from 2024-01-08 to 2025-07-07.\n\nday         IRLS  onset  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n2025-03-03  24    17:00  legs, arms  15 min  4.5 h                    pramipexole 0.25 mg 16:00,\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nCOURSE OF THE IRLS\n  Baseline to last: IRLS 26 on 2024-01-08, 29 on 2025-07-07: 3 points higher", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nONSET\n  The usual onset moves earlier by 0.43 h", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nWATCH FOR AUGMENTATION\n  Dopaminergic treatment: pramipexole, started on 2024-01-15.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FERRITIN", result.Output, StringComparison.Ordinal);
        Assert.Equal(result, Shell.Run("trend", s_augmentation));
    }

    [Fact]
    public void Trend_OfTheIronSample_HasFerritinAndNotes()
    {
        string page = Shell.Run("trend", s_iron).Output;

        Assert.Contains("\nFERRITIN\n  Ferritin 18 ng/mL on 2025-02-03 meets ", page, StringComparison.Ordinal);
        Assert.Contains("\nWATCH FOR AUGMENTATION\n  No dopaminergic drug is recorded, ", page, StringComparison.Ordinal);
        Assert.Contains("\nNOTES\n  Note: The age is not recorded; ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("augmentation.json", "Dose (mg a day)")]
    [InlineData("iron-response.json", "Ferritin (ng/mL)", "line 50", "line 75", "line 100")]
    public void Trend_WithAPlot_DrawsThePanelsTheSameTwice(string sample, params string[] labels)
    {
        using TemporaryFolder folder = new();
        string[] files = [Path.Combine(folder.Path, "a.svg"), Path.Combine(folder.Path, "b.svg")];

        foreach (string file in files)
        {
            Assert.Equal(0, Shell.Run("trend", RepositoryFiles.Path("samples", "diaries", sample), "--plot", file).Code);
        }

        Assert.Equal(File.ReadAllBytes(files[0]), File.ReadAllBytes(files[1]));
        string[] texts = [.. XDocument.Load(files[0]).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value.Trim())];
        Assert.Contains("IRLS total (points)", texts);
        Assert.Contains("Usual onset (clock)", texts);
        Assert.Contains("very severe", texts);
        Assert.Empty(labels.Except(texts));
        Assert.DoesNotContain(texts, text => text.Contains(',', StringComparison.Ordinal) && !text.StartsWith("Diary", StringComparison.Ordinal));
    }

    [Fact]
    public void Trend_WithAPlot_CoversNothingWithBlack()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "a.svg");

        Shell.Run("trend", s_iron, "--plot", file);

        Assert.DoesNotContain(XDocument.Load(file).Root!.Elements(), element => element.Name.LocalName == "rect" && element.Attribute("fill") is null);
    }

    [Fact]
    public void Trend_OfOneDay_IsDrawn()
    {
        using TemporaryFolder folder = new();

        ShellResult result = Shell.RunWithInput(Short, "trend", "-", "--plot", Path.Combine(folder.Path, "a.svg"));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("\nCOURSE OF THE IRLS\n  One IRLS total is recorded, 12 on 2025-01-01: nothing to compare.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_OfABrokenDiary_NamesThePlace()
    {
        ShellResult result = Shell.RunWithInput("""{"id":"a","entries":[{"on":"2025-01-01","irls":{"total":41}}]}""", "trend", "-");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith("standard input: $.entries[0].irls.total: error: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_ToAPictureOfAnotherKind_IsAWrongCommandLine()
    {
        ShellResult result = Shell.RunWithInput(Short, "trend", "-", "--plot", "a.png");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("rls: --plot a.png: the plot is an SVG; name it a.svg.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_ToAFolderThatIsNotThere_SaysSo()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "missing", "a.svg");

        ShellResult result = Shell.RunWithInput(Short, "trend", "-", "--plot", file);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith($"{file}: error: The file cannot be written: ", result.Error, StringComparison.Ordinal);
    }
}
