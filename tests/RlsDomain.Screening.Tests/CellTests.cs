namespace RlsDomain.Screening.Tests;

/// <summary>A row with a bad cell is not assessed, and says which cell, what it has and what it may have.</summary>
public class CellTests
{
    [Theory]
    [InlineData("urge-to-move-legs", "yes", "urge-to-move-legs: A cell is 1 (present), 0 (absent) or empty (not recorded); \"yes\" was found.")]
    [InlineData("dialysis", "2", "dialysis: A cell is 1 (present), 0 (absent) or empty (not recorded); \"2\" was found.")]
    [InlineData("dialysis", "0.5", "dialysis: A cell is 1 (present), 0 (absent) or empty (not recorded); \"0.5\" was found.")]
    [InlineData("age", "fifty", "age: A number of up to 28 digits, with a decimal point and no exponent, or an empty cell is allowed; \"fifty\" was found.")]
    [InlineData("age", "\"50,5\"", "age: A number has a decimal point; \"50,5\" was found: did you mean 50.5?")]
    [InlineData("age", "150", "age: An age is 0 to 130 years; 150 was found.")]
    [InlineData("age", "-1", "age: An age is 0 to 130 years; -1 was found.")]
    [InlineData("age", "1e1", "age: A number of up to 28 digits, with a decimal point and no exponent, or an empty cell is allowed; \"1e1\" was found.")]
    [InlineData("age", "50.12345678901234567890123456789", "age: A number of up to 28 digits, with a decimal point and no exponent, or an empty cell is allowed; \"50.12345678901234567890123456789\" was found.")]
    [InlineData("sex", "femal", "sex: A sex is female, male, other, or an empty cell; \"femal\" was found: did you mean female?")]
    [InlineData("sex", "W", "sex: A sex is female, male, other, or an empty cell; \"W\" was found.")]
    [InlineData("irls3", "5", "irls3: An answer to an IRLS item is a whole number from 0 to 4, or an empty cell; \"5\" was found.")]
    [InlineData("irls10", "2.5", "irls10: An answer to an IRLS item is a whole number from 0 to 4, or an empty cell; \"2.5\" was found.")]
    [InlineData("pregnancyTrimester", "4", "pregnancyTrimester: A trimester is 1, 2 or 3, or an empty cell; \"4\" was found.")]
    [InlineData("ferritin [ng/mL]", "low", "ferritin [ng/mL]: A number of up to 28 digits, with a decimal point and no exponent, or an empty cell is allowed; \"low\" was found.")]
    [InlineData("ferritin [ng/mL]", "-3", "ferritin [ng/mL]: A laboratory value is 0 to 1000000000; -3 was found.")]
    [InlineData("plmIndexPerHour", "301", "plmIndexPerHour: A periodic limb movement index is 0 to 300 an hour; 301 was found.")]
    [InlineData("symptomFrequencyPerWeek", "200", "symptomFrequencyPerWeek: A symptom frequency is 0 to 168 a week; 200 was found.")]
    [InlineData("symptomDurationMonths", "2000", "symptomDurationMonths: A symptom duration is 0 to 1800 months; 2000 was found.")]
    [InlineData("lifetimeEpisodes", "-1", "lifetimeEpisodes: A number of episodes is 0 to 1000000; -1 was found.")]
    [InlineData("atc", "mirtazapine", "atc: An ATC code is")]
    [InlineData("rxnorm", "N06AX11", "rxnorm: An RxNorm concept is a number of up to 8 digits, such as 15996; \"N06AX11\" was found.")]
    public void Cell_ThatIsWrong_MarksTheRow(string column, string cell, string problem)
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", $"id,{column}\nfirst,\nbad,{cell}\nlast,\n");
        ScreeningSummary summary = Screener.Default.Run(folder.Request("in.csv"));
        List<Dictionary<string, string>> rows = folder.Rows("out.csv");

        Assert.Equal((3, 1, 0), (summary.Rows, summary.RowsNotAssessed, summary.RowsDoneBefore));
        Assert.Equal(["assessed", "not-assessed", "assessed"], rows.Select(row => row["status"]));
        Assert.Equal(["first", "bad", "last"], rows.Select(row => row["id"]));
        Assert.StartsWith(problem, rows[1]["problem"], StringComparison.Ordinal);
        Assert.All(rows[1].Where(cell => cell.Key is not ("id" or "row" or "status" or "problem")), cell => Assert.Equal("", cell.Value));
        Assert.StartsWith($"{folder.Path("in.csv")}: line 3 (row 2), column {problem}", summary.FirstIssues.Single().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,age,sex\n,50,male\n", "id: The id is empty; write a text.")]
    [InlineData("id,age,sex\n\"  \",50,male\n", "id: The id is empty; write a text.")]
    [InlineData("id,age,sex\na,50\n", "The row has 2 cells, and the header has 3 columns; a cell with a comma is quoted.")]
    [InlineData("id,age,sex\na,50,male,1\n", "The row has 4 cells, and the header has 3 columns; a cell with a comma is quoted.")]
    [InlineData("id,age,sex\na,5\"0,male\n", "A quote stands inside a cell that does not begin with one; a cell with a quote is quoted, and the quote in it doubled.")]
    [InlineData("id,age,sex\na,\"5\"0,male\n", "Text follows the closing quote of a cell; a quote in a quoted cell is doubled.")]
    [InlineData("id,sex,pregnancyTrimester\na,male,2\n", "pregnancyTrimester: A trimester of pregnancy is given, and sex is male; correct one of them.")]
    [InlineData("id,sex,pregnancy\na,male,1\n", "pregnancy: A pregnancy is recorded, and sex is male; correct one of them.")]
    [InlineData("id,age,symptomDurationMonths\na,2,600\n", "symptomDurationMonths: The symptoms have lasted 600 months, which is longer than age of 2 years allows; correct one of them.")]
    [InlineData("id,ferritin [ng/mL],ferritin [ug/L]\na,20,20\n", "ferritin [ug/L]: The column ferritin [ng/mL] has a value in this row too; a row gives an analyte once.")]
    [InlineData("id,age,sex\na,x,y\n", "age: A number of up to 28 digits, with a decimal point and no exponent, or an empty cell is allowed; \"x\" was found. sex: A sex is female, male, other, or an empty cell; \"y\" was found.")]
    public void Row_ThatIsWrong_SaysWhy(string csv, string problem)
    {
        using ScreeningFolder folder = new();
        Dictionary<string, string> row = Assert.Single(folder.Screen(csv));
        Assert.Equal(("not-assessed", problem), (row["status"], row["problem"]));
    }

    [Fact]
    public void Medications_OfSeveralColumns_AreNamedByTheirs()
    {
        using ScreeningFolder folder = new();
        Dictionary<string, string> row = Assert.Single(folder.Screen("id,medications,atc\na,mirtazapine;ropinirole,N06AX11;bad\n"));
        Assert.StartsWith("atc: An ATC code is", row["problem"], StringComparison.Ordinal);
    }

    [Fact]
    public void Cell_ThatIsNoUtf8_MarksTheRow()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", [.. "id,medications\na,"u8, 0xE9, .. "\n"u8, 0xE9, .. ",\n"u8]);
        Screener.Default.Run(folder.Request("in.csv"));
        Assert.Equal(["medications: The text is no UTF-8; save the file as UTF-8.", "id: The text is no UTF-8; save the file as UTF-8."], folder.Rows("out.csv").Select(row => row["problem"]));
    }

    [Fact]
    public void Cell_ThatIsHuge_MarksTheRow()
    {
        using ScreeningFolder folder = new();
        string huge = new('x', 100_000);
        List<Dictionary<string, string>> rows = folder.Screen($"id,medications\na,{huge}\n{huge},\nb,\n");
        Assert.Equal(["not-assessed", "not-assessed", "assessed"], rows.Select(row => row["status"]));
        Assert.Equal("medications: A cell has up to 32768 bytes; one of 100000 bytes was found.", rows[0]["problem"]);
        Assert.Equal(("", "id: A cell has up to 32768 bytes; one of 100000 bytes was found."), (rows[1]["id"], rows[1]["problem"]));
    }

    [Fact]
    public void Summary_OfManyBadRows_HoldsTheFirst()
    {
        using ScreeningFolder folder = new();
        folder.Write("in.csv", "id,age\n" + string.Concat(Enumerable.Range(1, 500).Select(i => $"p{i},x\n")));
        ScreeningSummary summary = Screener.Default.Run(folder.Request("in.csv") with { BlockRows = 3 });
        Assert.Equal((500, 500), (summary.Rows, summary.RowsNotAssessed));
        Assert.Equal(Enumerable.Range(1, 10).Select(i => (long?)i), summary.FirstIssues.Select(issue => issue.Row));
    }

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("0.0", "0")]
    [InlineData(" 1 ", "1")]
    public void Presence_AsTablesWriteIt_IsRead(string cell, string plain)
    {
        using ScreeningFolder folder = new();
        List<Dictionary<string, string>> rows = folder.Screen($"id,urge-to-move-legs,irls1\na,{cell},\na,{plain},\n");
        rows.ForEach(row => row.Remove("row"));
        Assert.Equal(rows[1], rows[0]);
        Assert.Equal("assessed", rows[0]["status"]);
    }

    [Fact]
    public void Parquet_OfEveryType_IsReadAsItsText()
    {
        using ScreeningFolder folder = new();
        ParquetTable.Write(
            folder.Path("in.parquet"),
            ("id", (string?[])["a", "b", "c"]),
            ("age", (double?[])[54.5, null, double.NaN]),
            ("urge-to-move-legs", (bool?[])[true, false, null]),
            ("dialysis", (int[])[0, 1, 1]),
            ("irls1", (float?[])[3, null, 4]),
            ("ferritin [ng/mL]", (decimal?[])[18.25m, null, 0.00000001m]),
            ("sex", (string?[])["female", null, ""]));
        folder.Write("in.csv", "id,age,urge-to-move-legs,dialysis,irls1,ferritin [ng/mL],sex\na,54.5,1,0,3,18.25,female\nb,,0,1,,,\nc,NaN,,1,4,0.00000001,\n");
        Screener.Default.Run(folder.Request("in.parquet", "a.csv"));
        Screener.Default.Run(folder.Request("in.csv", "b.csv"));

        Assert.Equal(File.ReadAllText(folder.Path("b.csv")), File.ReadAllText(folder.Path("a.csv")));
        Assert.Equal(["assessed", "assessed", "not-assessed"], folder.Rows("a.csv").Select(row => row["status"]));
    }
}
