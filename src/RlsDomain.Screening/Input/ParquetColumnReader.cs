using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace RlsDomain.Screening.Input;

/// <summary>Reads a column of a row group as text.</summary>
internal static class ParquetColumnReader
{
    /// <summary>More bytes than any number is written with.</summary>
    private const int LongestNumber = 512;

    /// <summary>Adds the cells of a column of a row group.</summary>
    internal delegate Task Reading(ParquetRowGroupReader group, DataField column, ParquetCells cells);

    /// <summary>Gives what reads a column; null when its type is none that a column may have.</summary>
    internal static Reading? Find(DataField column) => Type.GetTypeCode(column.ClrType) switch
    {
        TypeCode.Object when column.ClrType == typeof(ReadOnlyMemory<char>) => ReadTexts,
        TypeCode.Boolean => (group, field, cells) => ReadValues<bool>(group, field, value => cells.Add(value is not { } given ? [] : given ? "1"u8 : "0"u8)),
        TypeCode.SByte => ReadNumbers<sbyte>,
        TypeCode.Byte => ReadNumbers<byte>,
        TypeCode.Int16 => ReadNumbers<short>,
        TypeCode.UInt16 => ReadNumbers<ushort>,
        TypeCode.Int32 => ReadNumbers<int>,
        TypeCode.UInt32 => ReadNumbers<uint>,
        TypeCode.Int64 => ReadNumbers<long>,
        TypeCode.UInt64 => ReadNumbers<ulong>,
        TypeCode.Single => ReadNumbers<float>,
        TypeCode.Double => ReadNumbers<double>,
        TypeCode.Decimal => ReadNumbers<decimal>,
        _ => null,
    };

    private static async Task ReadTexts(ParquetRowGroupReader group, DataField column, ParquetCells cells)
    {
        string?[] values = new string?[group.RowCount];
        await group.ReadAsync(column, values.AsMemory()!).ConfigureAwait(false);
        foreach (string? value in values)
        {
            cells.Add(Encoding.UTF8.GetBytes(value ?? ""));
        }
    }

    private static Task ReadNumbers<T>(ParquetRowGroupReader group, DataField column, ParquetCells cells)
        where T : struct, IUtf8SpanFormattable => ReadValues<T>(group, column, value => Add(value, cells));

    private static async Task ReadValues<T>(ParquetRowGroupReader group, DataField column, Action<T?> add)
        where T : struct
    {
        if (column.IsNullable)
        {
            T?[] values = new T?[group.RowCount];
            await group.ReadAsync(column, values.AsMemory()).ConfigureAwait(false);
            Array.ForEach(values, add);
        }
        else
        {
            T[] values = new T[group.RowCount];
            await group.ReadAsync(column, values.AsMemory()).ConfigureAwait(false);
            Array.ForEach(values, value => add(value));
        }
    }

    private static void Add<T>(T? value, ParquetCells cells)
        where T : struct, IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[LongestNumber];
        int length = 0;
        if (value is { } given && !given.TryFormat(text, out length, default, CultureInfo.InvariantCulture))
        {
            throw new InvalidOperationException("A number is too long to be written."); // None is.
        }

        cells.Add(text[..length].Contains((byte)'E') ? Plain(text[..length]) : text[..length]);
    }

    /// <summary>Writes a number without its exponent, where a decimal holds it.</summary>
    private static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture))
            : number;
}
