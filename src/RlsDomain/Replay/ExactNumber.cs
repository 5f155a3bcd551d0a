using System.Globalization;

namespace RlsDomain.Replay;

/// <summary>A JSON number without loss: digits times a power of ten, no zero at either end. 18 and 18.0 are one number.</summary>
/// <param name="IsNegative">Whether it is below zero; zero is not.</param>
/// <param name="Digits">The digits; empty for zero.</param>
/// <param name="Exponent">The power of ten.</param>
internal readonly record struct ExactNumber(bool IsNegative, string Digits, long Exponent)
{
    /// <summary>An exponent past this bound is as good as the bound: no number of an assessment comes near it.</summary>
    private const long FarthestExponent = 1_000_000_000_000;

    internal static ExactNumber Parse(string json)
    {
        int mark = json.AsSpan().IndexOfAny('e', 'E');
        string mantissa = (mark < 0 ? json : json[..mark]).TrimStart('-');
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        string digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        int places = point < 0 ? 0 : mantissa.Length - point - 1;
        string trimmed = digits.TrimEnd('0');
        string shortest = trimmed.TrimStart('0');
        return shortest.Length == 0
            ? new(false, "", 0)
            : new(json[0] == '-', shortest, (mark < 0 ? 0 : ExponentOf(json.AsSpan(mark + 1))) - places + (digits.Length - trimmed.Length));
    }

    private static long ExponentOf(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long exponent)
            ? Math.Clamp(exponent, -FarthestExponent, FarthestExponent)
            : text[0] == '-' ? -FarthestExponent : FarthestExponent;
}
