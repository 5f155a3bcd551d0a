using System.Globalization;
using RlsDomain.Screening.Tests;

// The same rows on every machine: those of the tests, as many as wanted, in a .csv or .parquet file.
const int RowsOfAGroup = 100_000;
if (args is not [var path, var rows] || !long.TryParse(rows, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
{
    Console.Error.WriteLine("ScreeningSample OUT.csv|OUT.parquet ROWS");
    return 2;
}

if (path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase))
{
    await new SampleTable().WriteParquet(path, count, RowsOfAGroup);
}
else
{
    new SampleTable().WriteCsv(path, count);
}

return 0;
