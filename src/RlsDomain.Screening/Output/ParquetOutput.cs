using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Parquet;
using Parquet.Schema;

namespace RlsDomain.Screening.Output;

/// <summary>Writes finished rows, kept as CSV until then, as Parquet.</summary>
/// <remarks>
/// A Parquet file ends with its table of contents, so a row group cannot be added to a file that a kill left behind.
/// The rows are kept as CSV while the work goes on, and are written anew once all are there, in groups of one size: the
/// bytes do not depend on blocks or kills.
/// </remarks>
internal static class ParquetOutput
{
    private const int RowsOfAGroup = 20_000;

    /// <summary>Writes the rows of a CSV file to a stream.</summary>
    internal static void Write(string csvPath, Stream output, CancellationToken cancellation) =>
        WriteAsync(csvPath, output, cancellation).GetAwaiter().GetResult();

    private static async Task WriteAsync(string csvPath, Stream output, CancellationToken cancellation)
    {
        ImmutableArray<OutputColumn> columns = OutputColumns.All;
        ParquetSchema schema = new(columns.Select(Field));
        CsvReaderOptions options = new() { Separator = ',', HasHeader = true, Encoding = Encoding.UTF8 };
        using CsvReader reader = CsvReader.FromFile(csvPath, options);
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, output, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy }, cancellationToken: cancellation).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            List<string?[]> rows = new(RowsOfAGroup);
            for (bool hasRow = reader.Read(); hasRow || rows.Count > 0;)
            {
                if (hasRow)
                {
                    rows.Add(Cells(reader, columns.Length));
                    hasRow = reader.Read();
                }

                if (rows.Count == RowsOfAGroup || !hasRow)
                {
                    cancellation.ThrowIfCancellationRequested();
                    await WriteGroup(writer, schema, rows).ConfigureAwait(false);
                    rows.Clear();
                }
            }
        }
    }

    private static string?[] Cells(CsvReader reader, int columns)
    {
        string?[] cells = new string?[columns];
        for (int i = 0; i < columns; i++)
        {
            cells[i] = reader.IsEmpty(i) ? null : reader.GetString(i);
        }

        return cells;
    }

    private static async Task WriteGroup(ParquetWriter writer, ParquetSchema schema, List<string?[]> rows)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach ((int place, OutputColumn column) in OutputColumns.All.Index())
        {
            IEnumerable<string?> cells = rows.Select(row => row[place]);
            DataField to = schema.DataFields[place];
            await (column.Kind switch
            {
                CellKind.Text => group.WriteAsync(to, cells.ToArray()!),
                CellKind.Whole => group.WriteAsync<long>(to, cells.Select(cell => cell is null ? (long?)null : long.Parse(cell, CultureInfo.InvariantCulture)).ToArray()),
                _ => group.WriteAsync<double>(to, cells.Select(cell => cell is null ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()),
            }).ConfigureAwait(false);
        }

        group.CompleteValidate();
    }

    private static DataField Field(OutputColumn column) => column.Kind switch
    {
        CellKind.Text => new DataField<string>(column.Name),
        CellKind.Whole => new DataField<long?>(column.Name),
        _ => new DataField<double?>(column.Name),
    };
}
