using RlsDomain.Vocabulary;

namespace RlsDomain.Screening.Tests;

/// <summary>Work that was ended goes on, and gives the bytes that it would have given.</summary>
public class ResumeTests
{
    private const int Rows = 120;
    private const int Block = 25;

    [Theory]
    [InlineData("in.csv", "out.csv", 25)]
    [InlineData("in.csv", "out.csv", 7)]
    [InlineData("in.parquet", "out.csv", 25)]
    [InlineData("in.parquet", "out.parquet", 40)]
    [InlineData("in.csv", "out.parquet", 1)]
    public async Task Run_EndedAtEveryBorder_GoesOnToTheSameBytes(string from, string to, int laterBlock)
    {
        using ScreeningFolder folder = await Prepare();
        byte[] whole = Whole(folder, from, to);
        for (int blocks = 1; blocks <= Rows / Block; blocks++)
        {
            EndAfter(folder.Request(from, to) with { BlockRows = Block }, blocks);
            Assert.False(File.Exists(folder.Path(to)));
            ScreeningSummary summary = Screener.Default.Run(folder.Request(from, to) with { BlockRows = laterBlock, Threads = 2 });

            Assert.Equal((Rows, blocks * Block), (summary.Rows, summary.RowsDoneBefore));
            Assert.Equal(whole, File.ReadAllBytes(folder.Path(to)));
            Assert.Equal(["in.csv", "in.parquet", to], folder.Files());
            File.Delete(folder.Path(to));
        }
    }

    [Fact]
    public async Task Run_EndedAgainAndAgain_ComesToTheSameBytes()
    {
        using ScreeningFolder folder = await Prepare();
        byte[] whole = Whole(folder, "in.csv", "out.csv");
        for (int i = 0; i < 4; i++)
        {
            EndAfter(folder.Request("in.csv") with { BlockRows = 20 }, 1);
        }

        Assert.Equal(80, Screener.Default.Run(folder.Request("in.csv")).RowsDoneBefore);
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("out.csv")));
    }

    [Theory]
    [InlineData("torn row, and no line brea")]
    [InlineData("x")]
    public async Task Run_AfterATornWrite_CutsItOff(string torn)
    {
        using ScreeningFolder folder = await Prepare();
        byte[] whole = Whole(folder, "in.csv", "out.csv");
        EndAfter(folder.Request("in.csv") with { BlockRows = Block }, 2);
        File.AppendAllText(folder.Path("out.csv.partial"), torn);
        File.WriteAllText(folder.Path("out.csv.checkpoint.new"), "{ \"format\":");
        Screener.Default.Run(folder.Request("in.csv"));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("out.csv")));
        Assert.Equal(["in.csv", "in.parquet", "out.csv"], folder.Files());
    }

    [Fact]
    public async Task Run_WithRowsBeforeTheBorderLost_IsRefused()
    {
        using ScreeningFolder folder = await Prepare();
        EndAfter(folder.Request("in.csv") with { BlockRows = Block }, 2);
        byte[] partial = File.ReadAllBytes(folder.Path("out.csv.partial"));
        File.WriteAllBytes(folder.Path("out.csv.partial"), partial[..^1]);
        AssertRefused(folder, folder.Request("in.csv"), "are not there or are not those that it wrote");
        partial[^5] ^= 1;
        File.WriteAllBytes(folder.Path("out.csv.partial"), partial);
        AssertRefused(folder, folder.Request("in.csv"), "are not there or are not those that it wrote");
        File.Delete(folder.Path("out.csv.partial"));
        AssertRefused(folder, folder.Request("in.csv"), "are not there or are not those that it wrote");
    }

    [Fact]
    public async Task Run_OfOtherWork_IsRefusedUnlessItRestarts()
    {
        using ScreeningFolder folder = await Prepare();
        byte[] whole = Whole(folder, "in.csv", "out.csv");
        ScreeningRequest request = folder.Request("in.csv") with { BlockRows = Block };
        EndAfter(request, 2);
        string checkpoint = File.ReadAllText(folder.Path("out.csv.checkpoint"));

        AssertRefused(folder, request with { Setting = Setting.SleepClinic }, "An earlier run was of the setting primary-care, and this is sleep-clinic.");
        AssertRefused(folder, request with { InputPath = folder.Path("in.parquet") }, "An earlier run was of another input.");
        foreach ((string from, string to, string reason) in (ReadOnlySpan<(string, string, string)>)
            [
                (Assessment.LibraryVersion, "0.0.1", "An earlier run was of version 0.0.1 of the library, and this is "),
                (RlsAssessor.Default.Knowledge.Sha256, "other", "An earlier run was of other knowledge."),
                ("\"format\": 1", "\"format\": 2", "An earlier run was of another version of its format."),
                ("\"build\": \"", "\"build\": \"0", "An earlier run was of another build of the library."),
                ("\"rows\"", "\"rows", "The file is no checkpoint of a screening."),
                (checkpoint, "{}", "The file is no checkpoint of a screening."),
                (checkpoint, "null", "The file is no checkpoint of a screening."),
            ])
        {
            File.WriteAllText(folder.Path("out.csv.checkpoint"), checkpoint.Replace(from, to, StringComparison.Ordinal));
            AssertRefused(folder, request, reason);
        }

        ScreeningSummary summary = Screener.Default.Run(request with { Restarts = true });
        Assert.Equal(0, summary.RowsDoneBefore);
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("out.csv")));
    }

    [Fact]
    public async Task Run_AfterTheInputChangedInPlace_IsRefused()
    {
        using ScreeningFolder folder = await Prepare();
        EndAfter(folder.Request("in.csv") with { BlockRows = Block }, 2);
        DateTime written = File.GetLastWriteTimeUtc(folder.Path("in.csv"));
        byte[] bytes = File.ReadAllBytes(folder.Path("in.csv"));
        bytes[^20] = bytes[^20] == (byte)'1' ? (byte)'0' : (byte)'1';
        folder.Write("in.csv", bytes);
        File.SetLastWriteTimeUtc(folder.Path("in.csv"), written);
        AssertRefused(folder, folder.Request("in.csv"), "An earlier run was of another input.");
    }

    [Fact]
    public async Task Run_OfACopyOfTheInput_GoesOn()
    {
        using ScreeningFolder folder = await Prepare();
        EndAfter(folder.Request("in.csv") with { BlockRows = Block }, 2);
        File.Move(folder.Path("in.csv"), folder.Path("moved.csv"));
        Assert.Equal(2 * Block, Screener.Default.Run(folder.Request("moved.csv")).RowsDoneBefore);
    }

    [Fact]
    public async Task Run_KilledBetweenTheRenameAndTheEnd_KeepsTheOutput()
    {
        using ScreeningFolder folder = await Prepare();
        byte[] whole = Whole(folder, "in.csv", "out.csv");
        EndAfter(folder.Request("in.csv") with { BlockRows = Rows }, 1); // Every row is done, and the end is not yet told.
        string checkpoint = File.ReadAllText(folder.Path("out.csv.checkpoint")).Replace("\"isComplete\": false", "\"isComplete\": true", StringComparison.Ordinal);
        File.WriteAllText(folder.Path("out.csv.checkpoint"), checkpoint);
        File.Move(folder.Path("out.csv.partial"), folder.Path("out.csv"));
        Assert.Equal((Rows, Rows), (Screener.Default.Run(folder.Request("in.csv")) is var summary ? summary.Rows : 0, summary.RowsDoneBefore));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("out.csv")));
        Assert.Equal(["in.csv", "in.parquet", "out.csv"], folder.Files());
    }

    [Fact]
    public async Task Run_KilledWhileParquetIsWritten_WritesItAnew()
    {
        using ScreeningFolder folder = await Prepare();
        byte[] whole = Whole(folder, "in.csv", "out.parquet");
        EndAfter(folder.Request("in.csv", "out.parquet") with { BlockRows = Rows }, 1);
        File.WriteAllText(folder.Path("out.parquet.assembling"), "PAR1 torn");
        Screener.Default.Run(folder.Request("in.csv", "out.parquet"));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("out.parquet")));
        Assert.Equal(["in.csv", "in.parquet", "out.parquet"], folder.Files());
    }

    [Fact]
    public void Run_AfterAKill_TellsTheBadRowsOfBothRuns()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", "id,age\na,x\nb,\"1\n2\"\nc,50\nd,y\n");
        EndAfter(folder.Request("in.csv") with { BlockRows = 1 }, 2);
        ScreeningSummary summary = Screener.Default.Run(folder.Request("in.csv"));
        Assert.Equal((4, 3, 2), (summary.Rows, summary.RowsNotAssessed, summary.RowsDoneBefore));
        Assert.Equal([(2, 1), (3, 2), (6, 4)], summary.FirstIssues.Select(issue => ((int)issue.Line!, (int)issue.Row!)));
    }

    [Fact]
    public void Run_ThatGoesOnBeforeAMark_TakesItForText()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", "id\na\n\uFEFFb\n");
        byte[] whole = Whole(folder, "in.csv", "out.csv");
        EndAfter(folder.Request("in.csv") with { BlockRows = 1 }, 1);
        Screener.Default.Run(folder.Request("in.csv"));
        Assert.Equal(whole, File.ReadAllBytes(folder.Path("out.csv")));
    }

    [Fact]
    public async Task Output_ThatIsThere_StaysUntilTheEnd()
    {
        using ScreeningFolder folder = await Prepare();
        folder.Write("out.csv", "old");
        EndAfter(folder.Request("in.csv") with { BlockRows = Block }, 1);
        Assert.Equal("old", File.ReadAllText(folder.Path("out.csv")));
        Screener.Default.Run(folder.Request("in.csv"));
        Assert.Equal(Rows, folder.Rows("out.csv").Count);
    }

    private static async Task<ScreeningFolder> Prepare()
    {
        ScreeningFolder folder = new();
        SampleTable table = new();
        table.WriteCsv(folder.Path("in.csv"), Rows);
        await table.WriteParquet(folder.Path("in.parquet"), Rows, 50);
        return folder;
    }

    private static byte[] Whole(ScreeningFolder folder, string from, string to)
    {
        Screener.Default.Run(folder.Request(from, to));
        byte[] bytes = File.ReadAllBytes(folder.Path(to));
        File.Delete(folder.Path(to));
        return bytes;
    }

    private static void EndAfter(ScreeningRequest request, int blocks)
    {
        using CancellationTokenSource cancellation = new();
        int done = 0;
        Told progress = new(() =>
        {
            if (++done == blocks)
            {
                cancellation.Cancel();
            }
        });
        try
        {
            Screener.Default.Run(request, progress, cancellation.Token);
            Assert.Fail("The run came to its end.");
        }
        catch (OperationCanceledException)
        {
            Assert.Equal(blocks, done);
        }
    }

    private static void AssertRefused(ScreeningFolder folder, ScreeningRequest request, string reason)
    {
        string[] before = folder.Files();
        string message = Assert.Throws<ScreeningException>(() => Screener.Default.Run(request)).Issues.Single().ToString();
        Assert.StartsWith(folder.Path("out.csv.checkpoint: "), message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.EndsWith("Finish that work as it was begun, or restart, which throws it away.", message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    private sealed class Told(Action tell) : IProgress<ScreeningProgress>
    {
        public void Report(ScreeningProgress value) => tell();
    }
}
