using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace RlsDomain.Screening.Input;

/// <summary>Reads the bytes of a cell as text or number, in no culture, and repeats them in messages.</summary>
internal static class CellText
{
    /// <summary>The longest cell, in bytes: more is no text that a person wrote.</summary>
    internal const int LongestCell = 1 << 15;

    /// <summary>The most digits of a number, as in a case file: every decimal can hold them.</summary>
    private const int MostDigits = 28;

    private const int LongestQuote = 60;

    private static readonly SearchValues<byte> s_numberBytes = SearchValues.Create("0123456789.-"u8);

    /// <summary>Gives the cell without spaces and tabs around it.</summary>
    internal static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) => cell.Trim(" \t"u8);

    /// <summary>Reads a number such as <c>22.5</c>; false when it is none, or has more digits than a case may.</summary>
    internal static bool TryNumber(ReadOnlySpan<byte> cell, out decimal number)
    {
        number = 0;
        return !cell.ContainsAnyExcept(s_numberBytes)
            && cell.Length - cell.Count((byte)'.') - cell.Count((byte)'-') <= MostDigits
            && Utf8Parser.TryParse(cell, out number, out int used)
            && used == cell.Length;
    }

    /// <summary>Reads a whole number; <c>3.0</c> is one, for tables write it so where cells are empty.</summary>
    internal static bool TryWhole(ReadOnlySpan<byte> cell, int least, int most, out int number)
    {
        number = 0;
        if (!TryNumber(cell, out decimal value) || value != decimal.Truncate(value) || value < least || value > most)
        {
            return false;
        }

        number = (int)value;
        return true;
    }

    /// <summary>Reads a text; null when the bytes are no UTF-8.</summary>
    internal static string? Text(ReadOnlySpan<byte> cell) => Utf8.IsValid(cell) ? Encoding.UTF8.GetString(cell) : null;

    /// <summary>Gives the cell in quotation marks, cut when it is long.</summary>
    internal static string Quote(ReadOnlySpan<byte> cell) => Quote(Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 4 * (LongestQuote + 1))]));

    /// <summary>Gives a text in quotation marks, cut when it is long, with question marks for its control characters.</summary>
    internal static string Quote(string text)
    {
        int end = text.Length <= LongestQuote ? text.Length : char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"\"{string.Concat(text[..end].Select(c => char.IsControl(c) ? '?' : c))}{(end < text.Length ? "..." : "")}\"";
    }
}
