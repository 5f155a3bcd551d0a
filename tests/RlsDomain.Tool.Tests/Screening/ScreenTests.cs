using System.Diagnostics;
using System.Text.Json;
using RlsDomain.Screening.Tests;

namespace RlsDomain.Tool.Tests.Screening;

public class ScreenTests
{
    [Fact]
    public void Screen_OfTheSample_GivesThePageItsRows()
    {
        using TemporaryFolder folder = new();
        string output = Path.Combine(folder.Path, "answers.csv");
        ShellResult result = Shell.Run("screen", RepositoryFiles.Path("samples", "screening", "patients.csv"), "-o", output);

        Assert.Equal((0, $"4 rows, 4 assessed: {output}\n", ""), (result.Code, result.Output, result.Error));
        string page = File.ReadAllText(RepositoryFiles.Path("docs", "screening.md")).ReplaceLineEndings("\n");
        Assert.Contains("```csv\n" + File.ReadAllText(RepositoryFiles.Path("samples", "screening", "patients.csv")).ReplaceLineEndings("\n") + "```", page, StringComparison.Ordinal);
        string[][] rows = [.. File.ReadAllLines(output).Select(line => line.Split(','))];
        Assert.All(rows[0], column => Assert.Contains($"`{column}`", page, StringComparison.Ordinal));
        Assert.All(rows.Skip(1), row => Assert.Contains($"| {row[0]} | {row[4]} | {row[14]} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Screen_WithABadRow_ExitsWithOneAndKeepsTheOthers()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", "id,age,sex\na,50,male\nb,500,W\nc,60,\n");
        string output = Path.Combine(folder.Path, "out.csv");
        ShellResult result = Shell.Run("screen", input, "--output", output);

        Assert.Equal((1, $"3 rows, 2 assessed: {output}\n"), (result.Code, result.Output));
        Assert.Equal(
            $"""
            {input}: line 3 (row 2), column sex: error: A sex is female, male, other, or an empty cell; "W" was found.
            {input}: line 3 (row 2), column age: error: An age is 0 to 130 years; 500 was found.
            rls screen: 1 of 3 rows were not assessed; the output marks each, and its column problem says why.

            """,
            result.Error);
        Assert.Equal(4, File.ReadAllLines(output).Length);
    }

    [Fact]
    public void Screen_WithABadHeader_WritesNothing()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", "id,agee\na,50\n");
        string output = Path.Combine(folder.Path, "out.csv");
        ShellResult result = Shell.Run("screen", input, "-o", output);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal($"{input}: line 1, column \"agee\": error: There is no such column; did you mean age?\n", result.Error);
        Assert.Equal([input], Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("--block", "0", "--block 0: a whole number from 1 to 100000 is needed.")]
    [InlineData("--block", "1.5", "--block 1.5: a whole number from 1 to 100000 is needed.")]
    [InlineData("--threads", "many", "--threads many: a whole number from 1 to 256 is needed.")]
    [InlineData("--setting", "sleepclinic", "did you mean sleep-clinic?")]
    [InlineData("--treads", "2", "'--treads' is no option of screen; did you mean --threads?")]
    public void Screen_WithAWrongOption_SaysWhatIsAllowed(string option, string value, string message)
    {
        ShellResult result = Shell.Run("screen", "in.csv", "-o", "out.csv", option, value);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_WithoutAnOutput_AsksForOne()
    {
        ShellResult result = Shell.Run("screen", "in.csv");
        Assert.Equal(2, result.Code);
        Assert.Contains("--output", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_WithKnowledgeOfAHost_RestsOnIt()
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", "id\na\n");
        ShellResult result = Shell.Run("screen", input, "-o", Path.Combine(folder.Path, "out.csv"), "--knowledge", "shiped");
        Assert.Equal((1, "shiped: error: There is no folder with this name; did you mean shipped?\n"), (result.Code, result.Error));
    }

    [Theory]
    [InlineData("csv", 11)]
    [InlineData("parquet", 12)]
    public void Screen_KilledFiveTimes_GivesTheBytesOfARunThatWasNot(string format, int seed)
    {
        const int Rows = 5_000;
        const int Kills = 5;
        using TemporaryFolder folder = new();
        string input = Path.Combine(folder.Path, "in.csv");
        string whole = Path.Combine(folder.Path, "whole." + format);
        string killed = Path.Combine(folder.Path, "killed." + format);
        new SampleTable().WriteCsv(input, Rows);
        Assert.Equal(0, Shell.Run("screen", input, "-o", whole).Code);
        Random random = new(seed);
        for (int kill = 0; kill < Kills; kill++)
        {
            using Process process = Start(input, killed);
            long until = RowsDone(killed) + (random.Next(0, 7) * 50);
            while (RowsDone(killed) <= until)
            {
                Assert.False(process.HasExited);
                Thread.Sleep(1);
            }

            Thread.Sleep(random.Next(0, 20));
            process.Kill(); // SIGKILL: nothing of the program runs after it.
            process.WaitForExit();
            Assert.False(File.Exists(killed));
        }

        Assert.InRange(RowsDone(killed), Kills * 50, Rows - 1);
        using Process last = Start(input, killed);
        last.WaitForExit();
        Assert.Equal(0, last.ExitCode);
        Assert.Equal(File.ReadAllBytes(whole), File.ReadAllBytes(killed));
        Assert.Equal(3, Directory.GetFiles(folder.Path).Length);
    }

    private static Process Start(string input, string output) => Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(Program).Assembly.Location, "screen", input, "-o", output, "--block", "50", "--threads", "2"])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Reads the checkpoint; it is replaced as a whole, so it can be read at any time.</summary>
    private static long RowsDone(string output)
    {
        try
        {
            using JsonDocument checkpoint = JsonDocument.Parse(File.ReadAllBytes(output + ".checkpoint"));
            return checkpoint.RootElement.GetProperty("rows").GetInt64();
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }
}
