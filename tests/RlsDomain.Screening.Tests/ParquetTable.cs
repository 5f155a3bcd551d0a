using Parquet;
using Parquet.Schema;

namespace RlsDomain.Screening.Tests;

/// <summary>Writes a small Parquet file of columns of any type.</summary>
internal static class ParquetTable
{
    internal static void Write(string path, params (string Name, Array Cells)[] columns) => WriteAsync(path, columns).GetAwaiter().GetResult();

    private static async Task WriteAsync(string path, (string Name, Array Cells)[] columns)
    {
        DataField[] fields = [.. columns.Select(column => new DataField(column.Name, column.Cells.GetType().GetElementType()!))];
        using FileStream stream = File.Create(path);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach ((DataField field, Array cells) in fields.Zip(columns.Select(column => column.Cells)))
        {
            await (cells switch
            {
                string?[] texts => group.WriteAsync(field, texts!),
                bool?[] flags => group.WriteAsync<bool>(field, flags),
                int?[] wholes => group.WriteAsync<int>(field, wholes),
                int[] wholes => group.WriteAsync<int>(field, wholes),
                double?[] numbers => group.WriteAsync<double>(field, numbers),
                float?[] numbers => group.WriteAsync<float>(field, numbers),
                decimal?[] numbers => group.WriteAsync<decimal>(field, numbers),
                DateTime?[] days => group.WriteAsync<DateTime>(field, days),
                _ => throw new ArgumentException(cells.GetType().Name, nameof(columns)),
            });
        }

        group.CompleteValidate();
    }
}
