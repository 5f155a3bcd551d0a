using System.Numerics;

namespace RlsDomain.Columnar;

/// <summary>A bit for each row of some columns: the bit of row r is bit r modulo 64 of word r / 64.</summary>
public static class RowMask
{
    /// <summary>The rows that one word holds.</summary>
    public const int RowsAWord = 64;

    /// <summary>Gives the number of words that a mask over so many rows needs.</summary>
    /// <param name="rows">The number of rows, 0 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of rows is negative.</exception>
    public static int WordsFor(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return (int)(((long)rows + RowsAWord - 1) / RowsAWord);
    }

    /// <summary>Says whether the bit of a row is set.</summary>
    /// <param name="mask">The mask.</param>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">The mask has no such row.</exception>
    public static bool IsSet(ReadOnlySpan<ulong> mask, int row) => (mask[(int)((uint)row / RowsAWord)] >> (row % RowsAWord) & 1) != 0;

    /// <summary>Writes the rows whose bit is not set, ascending, as far as there is room.</summary>
    /// <param name="mask">The mask.</param>
    /// <param name="rowCount">The number of rows that it stands for.</param>
    /// <param name="rows">Room for the rows.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="ArgumentException">The mask is too short for the rows.</exception>
    public static int CopyUnset(ReadOnlySpan<ulong> mask, int rowCount, Span<int> rows)
    {
        ThrowIfShort(mask.Length, rowCount, nameof(mask));
        int written = 0;
        for (int word = 0; word < WordsFor(rowCount); word++)
        {
            int first = word * RowsAWord;
            ulong unset = ~mask[word] & LowestBits(rowCount - first);
            for (; unset != 0 && written < rows.Length; unset &= unset - 1)
            {
                rows[written++] = first + BitOperations.TrailingZeroCount(unset);
            }
        }

        return written;
    }

    internal static void ThrowIfShort(int words, int rowCount, string parameter)
    {
        if (words < WordsFor(rowCount))
        {
            throw new ArgumentException(FormattableString.Invariant($"A mask over {rowCount} rows needs {WordsFor(rowCount)} words of {RowsAWord} bits; there are {words}."), parameter);
        }
    }

    /// <summary>Gives a word whose lowest bits are set, at most all of them.</summary>
    internal static ulong LowestBits(int count) => count >= RowsAWord ? ulong.MaxValue : (1UL << count) - 1;
}
