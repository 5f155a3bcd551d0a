using System.Text;
using CsvHelper;
using Parquet;
using Parquet.Schema;

namespace RlsDomain.Screening.Tests;

/// <summary>A folder of its own for a test, gone after it, and what is screened in it.</summary>
internal sealed class ScreeningFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rls-screening-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal string Path(string name) => System.IO.Path.Combine(_folder, name);

    internal string[] Files() => [.. Directory.EnumerateFiles(_folder).Select(path => System.IO.Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    internal ScreeningRequest Request(string input, string output = "out.csv") => new() { InputPath = Path(input), OutputPath = Path(output) };

    /// <summary>Screens a CSV text, and gives the rows of the output by column.</summary>
    internal List<Dictionary<string, string>> Screen(string csv)
    {
        Write("in.csv", csv);
        Screener.Default.Run(Request("in.csv"));
        return Rows("out.csv");
    }

    /// <summary>Screens a CSV text that cannot be screened, and gives why.</summary>
    internal ScreeningException Refused(string csv) => Refused(Encoding.UTF8.GetBytes(csv));

    internal ScreeningException Refused(byte[] csv)
    {
        Write("in.csv", csv);
        ScreeningException refused = Assert.Throws<ScreeningException>(() => Screener.Default.Run(Request("in.csv")));
        Assert.Equal(["in.csv"], Files());
        return refused;
    }

    internal List<Dictionary<string, string>> Rows(string name)
    {
        using CsvReader reader = CsvReader.FromFile(Path(name), new() { Separator = ',' });
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(i => reader.Headers[i], reader.GetString, StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>Reads a Parquet file: its columns by name, nulls as empty texts.</summary>
    internal async Task<Dictionary<string, string[]>> Columns(string name)
    {
        using FileStream stream = File.OpenRead(Path(name));
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        Dictionary<string, string[]> columns = new(StringComparer.Ordinal);
        foreach (DataField field in reader.Schema.DataFields)
        {
            List<string> cells = [];
            foreach (ParquetRowGroupReader group in reader.RowGroups)
            {
                cells.AddRange(await Cells(group, field));
            }

            columns[field.Name] = [.. cells];
        }

        return columns;
    }

    private static async Task<IEnumerable<string>> Cells(ParquetRowGroupReader group, DataField field)
    {
        if (field.ClrType == typeof(long))
        {
            long?[] wholes = new long?[group.RowCount];
            await group.ReadAsync(field, wholes.AsMemory());
            return wholes.Select(value => FormattableString.Invariant($"{value}"));
        }

        if (field.ClrType == typeof(double))
        {
            double?[] numbers = new double?[group.RowCount];
            await group.ReadAsync(field, numbers.AsMemory());
            return numbers.Select(value => FormattableString.Invariant($"{value:0.############}"));
        }

        string?[] texts = new string?[group.RowCount];
        await group.ReadAsync(field, texts.AsMemory()!);
        return texts.Select(value => value ?? "");
    }
}
