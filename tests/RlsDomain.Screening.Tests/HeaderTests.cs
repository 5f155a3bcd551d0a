namespace RlsDomain.Screening.Tests;

/// <summary>A header with an error stops everything before a row is read.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("id,urge-to-move-leg", "column \"urge-to-move-leg\": There is no such column; did you mean urge-to-move-legs?")]
    [InlineData("id,Age", "column \"Age\": There is no such column; did you mean age?")]
    [InlineData("id,dialisis", "column \"dialisis\": There is no such column; did you mean dialysis?")]
    [InlineData("id,irls11", "column \"irls11\": There is no such column; did you mean irls1?")]
    [InlineData("id,xyzzyxyzzy", "column \"xyzzyxyzzy\": There is no such column; the columns are id, age, sex and the others of the page on screening, findings, risk factors, irls1 to irls10, medications, and labs such as ferritin [ng/mL].")]
    [InlineData("id,age,sex,age", "column age: The column is there twice, at place 2 and at place 4; keep one.")]
    [InlineData("id,age,id", "column id: The column is there twice, at place 1 and at place 3; keep one.")]
    [InlineData("id,ferritin[ng/mL],ferritin [ng/mL]", "column ferritin [ng/mL]: The column is there twice, at place 2 and at place 3; keep one.")]
    [InlineData("age,sex", "There is no column id; it tells the patients apart, and every file has it.")]
    [InlineData("id,,age", "column at place 2: The column has no name.")]
    [InlineData("id,transferrin-saturation", "column \"transferrin-saturation\": A laboratory column names its unit in brackets; write transferrin-saturation [%]")]
    [InlineData("id,feritin [ng/mL]", "column \"feritin [ng/mL]\": There is no analyte with the code \"feritin\"; did you mean ferritin [ng/mL]?")]
    [InlineData("id,ferritin [mcg/L]", "column \"ferritin [mcg/L]\": There is no unit with the code \"mcg/L\"; did you mean ferritin [ug/L]?")]
    [InlineData("id,ferritin [furlong]", "column \"ferritin [furlong]\": There is no unit with the code \"furlong\"; write ferritin [ng/mL] or ")]
    [InlineData("id,ferritin [%]", "column \"ferritin [%]\": Ferritin is a mass or an amount of substance in a volume, and % is not; write ng/mL")]
    [InlineData("id;age;sex", "The header is one cell; columns are separated by commas, not by semicolons or tabs.")]
    [InlineData("id\tage", "The header is one cell; columns are separated by commas, not by semicolons or tabs.")]
    public void Header_WithAnError_IsRefusedWithTheNearestName(string header, string expected)
    {
        using ScreeningFolder folder = new();
        ScreeningException refused = folder.Refused(header + "\na,1\n");
        Assert.Contains(refused.Issues, issue => issue.ToString().StartsWith(folder.Path("in.csv") + ": line 1", StringComparison.Ordinal) && issue.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Header_WithSeveralErrors_ListsThemAll()
    {
        using ScreeningFolder folder = new();
        Assert.Equal(4, folder.Refused("ag,sex,sex,urge\n").Issues.Length);
    }

    [Fact]
    public void Header_WithVeryManyErrors_CountsTheRest()
    {
        using ScreeningFolder folder = new();
        ScreeningException refused = folder.Refused("id," + string.Join(',', Enumerable.Range(0, 80).Select(i => $"nothing{i}")) + "\n");
        Assert.Equal("30 more errors of the header were found.", refused.Issues[^1].Message);
        Assert.Equal(51, refused.Issues.Length);
    }

    [Fact]
    public void Header_WithSpacesAroundNames_IsRead()
    {
        using ScreeningFolder folder = new();
        Assert.Equal("assessed", folder.Screen("id, age ,ferritin  [ ng/mL ]\na,50,20\n")[0]["status"]);
    }

    [Fact]
    public void Header_OfParquet_IsRefusedWithoutALine()
    {
        using ScreeningFolder folder = new();
        ScreeningException refused = Assert.Throws<ScreeningException>(() =>
        {
            ParquetTable.Write(folder.Path("in.parquet"), ("id", (string?[])["a"]), ("agee", (int?[])[5]));
            Screener.Default.Run(folder.Request("in.parquet"));
        });
        Assert.Equal($"{folder.Path("in.parquet")}: column \"agee\": There is no such column; did you mean age?", refused.Issues.Single().ToString());
    }

    [Fact]
    public void Parquet_WithAColumnOfDays_IsRefused()
    {
        using ScreeningFolder folder = new();
        ParquetTable.Write(folder.Path("in.parquet"), ("id", (string?[])["a"]), ("age", (DateTime?[])[new(2020, 1, 1)]));
        ScreeningException refused = Assert.Throws<ScreeningException>(() => Screener.Default.Run(folder.Request("in.parquet")));
        Assert.Equal("A column holds text, whole numbers, numbers, decimals, or true and false; this one holds DateTime.", refused.Issues.Single().Message);
    }
}
