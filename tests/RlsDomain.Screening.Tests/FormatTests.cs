using System.Text;

namespace RlsDomain.Screening.Tests;

/// <summary>What a file may look like, and that its look changes no answer.</summary>
public class FormatTests
{
    private const int Rows = 260;

    [Fact]
    public async Task Answers_FromAndToEveryFormat_Agree()
    {
        using ScreeningFolder folder = new();
        SampleTable table = new();
        table.WriteCsv(folder.Path("in.csv"), Rows);
        await table.WriteParquet(folder.Path("in.parquet"), Rows, 100);
        foreach ((string from, string to) in (ReadOnlySpan<(string, string)>)[("in.csv", "a.csv"), ("in.parquet", "b.csv"), ("in.csv", "a.parquet"), ("in.parquet", "b.parquet")])
        {
            Screener.Default.Run(folder.Request(from, to) with { BlockRows = 70 });
        }

        Assert.Equal(File.ReadAllBytes(folder.Path("a.csv")), File.ReadAllBytes(folder.Path("b.csv")));
        Assert.Equal(File.ReadAllBytes(folder.Path("a.parquet")), File.ReadAllBytes(folder.Path("b.parquet")));
        List<Dictionary<string, string>> rows = folder.Rows("a.csv");
        Dictionary<string, string[]> columns = await folder.Columns("a.parquet");
        Assert.Equal(rows[0].Keys, columns.Keys);
        Assert.All(columns, column => Assert.Equal(rows.Select(row => row[column.Key]), column.Value));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(2, 259)]
    [InlineData(8, 10_000)]
    public void Bytes_OfAnyThreadsAndBlocks_AreTheSame(int threads, int block)
    {
        using ScreeningFolder folder = new();
        new SampleTable().WriteCsv(folder.Path("in.csv"), Rows);
        foreach (string to in (string[])["csv", "parquet"])
        {
            Screener.Default.Run(folder.Request("in.csv", "a." + to));
            Screener.Default.Run(folder.Request("in.csv", "b." + to) with { Threads = threads, BlockRows = block });
            Assert.Equal(File.ReadAllBytes(folder.Path("a." + to)), File.ReadAllBytes(folder.Path("b." + to)));
        }
    }

    [Theory]
    [InlineData("\uFEFFid,medications\r\na,\"x\r\ny, \"\"z\"\"\"\r\nb,\r\n")]
    [InlineData("id,medications\na,\"x\r\ny, \"\"z\"\"\"\nb,")]
    [InlineData("\n\nid,medications\n\na,\"x\r\ny, \"\"z\"\"\"\n\n\nb,\n\n")]
    [InlineData("\"id\",\"medications\"\r\"a\",\"x\r\ny, \"\"z\"\"\"\r\"b\",\"\"\r")]
    public void Csv_InAnyDress_IsTheSame(string csv)
    {
        using ScreeningFolder folder = new();
        List<Dictionary<string, string>> rows = folder.Screen(csv);
        Assert.Equal(["a", "b"], rows.Select(row => row["id"]));
        Assert.All(rows, row => Assert.Equal("assessed", row["status"]));
        Assert.Contains("\"x??y, \"z\"\"", rows[0]["notices"], StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_ThatNeedQuotes_AreWrittenWithThem()
    {
        using ScreeningFolder folder = new();
        string[] ids = ["a,b", "c\"d", "e\nf", "g\r\nh", " i ", "é", "=1+1", "a,b"];
        List<Dictionary<string, string>> rows = folder.Screen("id\n" + string.Concat(ids.Select(id => $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")));
        Assert.Equal(ids, rows.Select(row => row["id"]));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8"], rows.Select(row => row["row"]));
    }

    [Fact]
    public async Task Table_WithoutRows_GivesOneWithoutRows()
    {
        using ScreeningFolder folder = new();
        Assert.Empty(folder.Screen("id,age\n"));
        Screener.Default.Run(folder.Request("in.csv", "out.parquet"));
        Assert.Equal(File.ReadAllText(folder.Path("out.csv")).TrimEnd(), string.Join(',', (await folder.Columns("out.parquet")).Keys));
        Screener.Default.Run(new ScreeningRequest { InputPath = MadeEmpty(folder), OutputPath = folder.Path("again.csv") });
        Assert.Equal(File.ReadAllText(folder.Path("out.csv")), File.ReadAllText(folder.Path("again.csv")));
    }

    [Theory]
    [InlineData("", "The file is empty; its first line names the columns.")]
    [InlineData("\r\n\r\n", "The file is empty; its first line names the columns.")]
    [InlineData("id,a\"ge\na,1\n", "A quote stands in a name without being doubled.")]
    [InlineData("id,age\na,\"50\nb,60\n", "A quote opens in this row and never closes; nothing after it can be read.")]
    [InlineData("\"id,age\na,50\n", "A quote opens in this row and never closes; nothing after it can be read.")]
    public void Csv_ThatCannotBeRead_IsRefused(string csv, string message)
    {
        using ScreeningFolder folder = new();
        Assert.Equal(message, folder.Refused(csv).Issues.Single().Message);
    }

    [Fact]
    public void Csv_WithAQuoteThatNeverCloses_IsRefusedWithItsLine()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", "id,age\na,50\nb,60\n\nc,\"70\nd,80\n");
        ScreeningException refused = Assert.Throws<ScreeningException>(() => Screener.Default.Run(folder.Request("in.csv") with { BlockRows = 1 }));
        Assert.Equal(5, refused.Issues.Single().Line);
        Assert.Equal(["in.csv"], folder.Files());
    }

    [Fact]
    public void Csv_WithARowBeyondMeasure_IsRefused()
    {
        using ScreeningFolder folder = new();
        string message = folder.Refused("id\na\n\"" + new string('x', 40_000_000) + "\"\n").Issues.Single().ToString();
        Assert.Equal($"{folder.Path("in.csv")}: line 3: The row is longer than 16777216 bytes, so a quote before it was perhaps never closed; nothing after it can be read.", message);
    }

    [Fact]
    public void Csv_InUtf16_IsRefused()
    {
        using ScreeningFolder folder = new();
        Assert.Equal("The file is UTF-16; save it as UTF-8.", folder.Refused([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id\na\n")]).Issues.Single().Message);
    }

    [Fact]
    public void Parquet_ThatIsNone_IsRefused()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.parquet", "id,age\na,50\n");
        ScreeningException refused = Assert.Throws<ScreeningException>(() => Screener.Default.Run(folder.Request("in.parquet")));
        Assert.StartsWith("The file cannot be read as Parquet: ", refused.Issues.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in.txt", "out.csv", "The name of a table ends with .csv or .parquet.")]
    [InlineData("in.csv", "out.xlsx", "The name of a table ends with .csv or .parquet.")]
    [InlineData("nothing.csv", "out.csv", "There is no file with this name.")]
    [InlineData("in.csv", "in.csv", "The output is the input; give it another name.")]
    [InlineData("in.csv", "nowhere/out.csv", "There is no such folder to write it in.")]
    public void Names_ThatWillNotDo_AreRefused(string from, string to, string message)
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", "id\na\n");
        folder.Write("in.txt", "id\na\n");
        ScreeningException refused = Assert.Throws<ScreeningException>(() => Screener.Default.Run(folder.Request(from, to)));
        Assert.Equal(message, refused.Issues.Single().Message);
        Assert.Equal(["in.csv", "in.txt"], folder.Files());
    }

    [Theory]
    [InlineData("in.csv")]
    [InlineData("in.parquet")]
    public async Task Progress_OfARun_GrowsToTheWhole(string from)
    {
        using ScreeningFolder folder = new();
        new SampleTable().WriteCsv(folder.Path("in.csv"), 50);
        await new SampleTable().WriteParquet(folder.Path("in.parquet"), 50, 20);
        List<ScreeningProgress> told = [];
        Screener.Default.Run(folder.Request(from) with { BlockRows = 15 }, new Listed(told));
        Assert.Equal([15, 30, 45, 50], told.Select(progress => progress.Rows));
        Assert.Equal(told.Select(progress => progress.Fraction).Order(), told.Select(progress => progress.Fraction));
        Assert.Equal(1, told[^1].Fraction);
    }

    [Fact]
    public void Input_ThatChangesWhileItIsRead_IsRefused()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", "id\na\nb\nc\n");
        ScreeningException refused = Assert.Throws<ScreeningException>(() =>
            Screener.Default.Run(folder.Request("in.csv") with { BlockRows = 1 }, new Once(() => File.SetLastWriteTimeUtc(folder.Path("in.csv"), new(2020, 1, 1)))));
        Assert.Equal("The file changed while it was read, and the answers would be of two files.", refused.Issues.Single().Message);
        Assert.Equal(["in.csv"], folder.Files());
    }

    [Fact]
    public void Output_OfARunAtWork_IsLeftToIt()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", "id\na\nb\nc\n");
        Once second = new(() => Assert.Throws<IOException>(() => Screener.Default.Run(folder.Request("in.csv") with { Restarts = true })));
        Assert.Equal(3, Screener.Default.Run(folder.Request("in.csv") with { BlockRows = 1 }, second).Rows);
        Assert.Equal(3, folder.Rows("out.csv").Count);
    }

    private static string MadeEmpty(ScreeningFolder folder)
    {
        ParquetTable.Write(folder.Path("empty.parquet"), ("id", Array.Empty<string?>()));
        return folder.Path("empty.parquet");
    }

    private sealed class Listed(List<ScreeningProgress> told) : IProgress<ScreeningProgress>
    {
        public void Report(ScreeningProgress value) => told.Add(value);
    }

    private sealed class Once(Action act) : IProgress<ScreeningProgress>
    {
        private bool _isDone;

        public void Report(ScreeningProgress value)
        {
            if (!_isDone)
            {
                _isDone = true;
                act();
            }
        }
    }
}
