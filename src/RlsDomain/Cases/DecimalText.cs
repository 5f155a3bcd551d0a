using System.Buffers.Text;

namespace RlsDomain.Cases;

/// <summary>Reads a JSON number as a decimal only when nothing of it is lost.</summary>
internal static class DecimalText
{
    /// <summary>The digits, and the places after the point, that every decimal can hold.</summary>
    internal const int MostDigits = 28;

    private const int LongestNumber = 100;

    /// <summary>So many digits fit in 64 bits.</summary>
    private const int LongestShortNumber = 18;

    /// <summary>The highest 32 of 96 bits, below which a decimal is less than <see cref="Limit"/> whatever the others are.</summary>
    private const int SafeHighBits = 542_101_086;

    /// <summary>One more than the largest number of 28 digits.</summary>
    private const decimal Limit = 1e28m;

    /// <summary>Reads the number; false when it is too large or has more digits than a decimal holds.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> number, out decimal value) => TryReadShort(number, out value) || TryReadAny(number, out value);

    /// <summary>Reads a number of few digits, with or without a point; false for one that is written in another way.</summary>
    private static bool TryReadShort(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        if (number.Length > LongestShortNumber)
        {
            return false;
        }

        ulong digits = 0;
        int places = -1;
        foreach (byte b in number)
        {
            uint digit = (uint)b - '0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                places += places >= 0 ? 1 : 0;
            }
            else if (b == (byte)'.' && places < 0)
            {
                places = 0;
            }
            else
            {
                return false;
            }
        }

        value = new((int)digits, (int)(digits >> 32), 0, false, (byte)Math.Max(places, 0));
        return true;
    }

    private static bool TryReadAny(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        return number.Length <= LongestNumber
            && Utf8Parser.TryParse(number, out value, out int consumed)
            && consumed == number.Length
            && IsExact(number);
    }

    /// <summary>Says whether a number has no more digits than are read.</summary>
    internal static bool CanHold(decimal value)
    {
        const decimal One = 1.0000000000000000000000000000m; // Dividing by it drops the zeros at the end.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if ((uint)bits[2] < SafeHighBits)
        {
            return true; // Few digits as it stands; no division is needed.
        }

        decimal.GetBits(value / One, bits);
        return new decimal(bits[0], bits[1], bits[2], false, 0) < Limit;
    }

    private static bool IsExact(ReadOnlySpan<byte> number)
    {
        int digits = 0;
        int trailingZeros = 0;
        int places = 0;
        bool afterPoint = false;
        foreach (byte b in Mantissa(number))
        {
            if (b is (byte)'.' or (byte)'-')
            {
                afterPoint |= b == (byte)'.';
                continue;
            }

            digits += digits > 0 || b != (byte)'0' ? 1 : 0;
            trailingZeros = b == (byte)'0' ? trailingZeros + 1 : 0;
            places += afterPoint ? 1 : 0;
        }

        return digits == 0 || (digits - trailingZeros <= MostDigits && places - trailingZeros - (ExponentOf(number) ?? 0) <= MostDigits);
    }

    private static ReadOnlySpan<byte> Mantissa(ReadOnlySpan<byte> number) =>
        number.IndexOfAny((byte)'e', (byte)'E') is >= 0 and int end ? number[..end] : number;

    private static int? ExponentOf(ReadOnlySpan<byte> number)
    {
        int start = number.IndexOfAny((byte)'e', (byte)'E');
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> digits = number[(start + 1)..];
        digits = digits[0] == (byte)'+' ? digits[1..] : digits;
        return Utf8Parser.TryParse(digits, out int exponent, out _) ? Math.Clamp(exponent, -1000, 1000) : -1000;
    }
}
