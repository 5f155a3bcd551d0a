using RlsDomain.Cases;

namespace RlsDomain.Tool.Tests.Input;

public class CaseFilesTests
{
    [Fact]
    public void Assess_OfAMissingFile_SaysSo()
    {
        ShellResult result = Shell.Run("assess", "no-such-file.json");

        Assert.Equal((1, "", "no-such-file.json: error: There is no file or folder with this name.\n"), (result.Code, result.Output, result.Error));
    }

    [Fact]
    public void Assess_OfAFolderWithoutCases_SaysSo()
    {
        using TemporaryFolder folder = new();
        folder.Write("notes.txt", "no case");
        folder.Write("inside/case.json", """{"id":"inside"}""");

        ShellResult result = Shell.Run("assess", folder.Path);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("folders inside it are not searched", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfAFileThatIsTooLong_IsRefusedByItsSize()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "long.json");
        using (FileStream stream = File.Create(path))
        {
            stream.SetLength(CaseReader.MaxBytes + 1L);
        }

        ShellResult result = Shell.Run("assess", path);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains($"more than {CaseReader.MaxBytes} bytes", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfAFolder_TakesItsFilesInOrdinalOrder()
    {
        using TemporaryFolder folder = new();
        folder.Write("b.json", """{"id":"third"}""");
        folder.Write("a.jsonl", "{\"id\":\"first\"}\n{\"id\":\"second\"}\n");
        folder.Write("c.txt", "not read");
        folder.Write("Z.json", """{"id":"zeroth"}""");

        ShellResult result = Shell.Run("assess", folder.Path, "--format", "json");

        Assert.Equal(0, result.Code);
        Assert.Equal(["zeroth", "first", "second", "third"], AssessTests.Ids(result.Output));
    }

    [Fact]
    public void Assess_OfADash_ReadsStandardInput()
    {
        ShellResult result = Shell.RunWithInput("""{"id":"from-a-pipe"}""", "assess", "-", "--format", "json");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["from-a-pipe"], AssessTests.Ids(result.Output));
    }

    [Fact]
    public void Assess_OfADashTwice_IsAnError()
    {
        ShellResult result = Shell.RunWithInput("""{"id":"a"}""", "assess", "-", "-");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("once only", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfOneIdInTwoFiles_WarnsAndAssessesBoth()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("1.json", """{"id":"a"}""");
        string second = folder.Write("2.json", """{"id":"a"}""");

        ShellResult result = Shell.Run("assess", first, second, "--format", "json");

        Assert.Equal(0, result.Code);
        Assert.Equal(["a", "a"], AssessTests.Ids(result.Output));
        Assert.StartsWith($"{second}: warning: The id \"a\" stands in {first} too", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfAWarning_RepeatsItAsANoticeOnly()
    {
        ShellResult result = Shell.RunWithInput("""{"id":"a","symptomFrequencyPerWeek":9}""", "assess", "-");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("NOTICES\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_OfABrokenFile_ListsErrorsAndCountsThem()
    {
        ShellResult result = Shell.RunWithInput("""[{"id":"a","age":-1},{"id":"b","symptomFrequencyPerWeek":9}]""", "validate", "-");

        Assert.Equal((1, ""), (result.Code, result.Error));
        string[] lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("standard input: $[0].age: error: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("standard input: $[1].symptomFrequencyPerWeek: warning: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("1 case(s) without an error, 1 error(s), 1 warning(s)", lines[2]);
    }

    [Fact]
    public void Validate_OfTheSamples_FindsNoError()
    {
        ShellResult result = Shell.Run("validate", RepositoryFiles.Path("samples", "cases"));

        Assert.Equal(0, result.Code);
        Assert.EndsWith("0 error(s), 0 warning(s)\n", result.Output, StringComparison.Ordinal);
    }
}
