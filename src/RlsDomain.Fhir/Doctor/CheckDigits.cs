namespace RlsDomain.Fhir.Doctor;

/// <summary>The check digits by which SNOMED CT and LOINC codes give a slip of the pen away.</summary>
internal static class CheckDigits
{
    private const int ShortestSnomed = 6;
    private const int LongestSnomed = 18;
    private const int Ten = 10;

    /// <summary>The multiplication of the dihedral group of ten elements, by which Verhoeff's digit is reckoned.</summary>
    private static readonly byte[,] s_product =
    {
        { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 }, { 1, 2, 3, 4, 0, 6, 7, 8, 9, 5 }, { 2, 3, 4, 0, 1, 7, 8, 9, 5, 6 }, { 3, 4, 0, 1, 2, 8, 9, 5, 6, 7 },
        { 4, 0, 1, 2, 3, 9, 5, 6, 7, 8 }, { 5, 9, 8, 7, 6, 0, 4, 3, 2, 1 }, { 6, 5, 9, 8, 7, 1, 0, 4, 3, 2 }, { 7, 6, 5, 9, 8, 2, 1, 0, 4, 3 },
        { 8, 7, 6, 5, 9, 3, 2, 1, 0, 4 }, { 9, 8, 7, 6, 5, 4, 3, 2, 1, 0 },
    };

    /// <summary>How a digit is changed by its place, from the right.</summary>
    private static readonly byte[,] s_shift =
    {
        { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 }, { 1, 5, 7, 6, 2, 8, 3, 0, 9, 4 }, { 5, 8, 0, 3, 7, 9, 6, 1, 4, 2 }, { 8, 9, 1, 6, 0, 4, 3, 5, 2, 7 },
        { 9, 4, 5, 3, 1, 2, 6, 8, 7, 0 }, { 4, 2, 8, 6, 5, 7, 3, 9, 0, 1 }, { 2, 7, 9, 3, 8, 0, 6, 4, 1, 5 }, { 7, 0, 4, 6, 9, 1, 3, 2, 5, 8 },
    };

    /// <summary>Says whether a text is an identifier of SNOMED CT: 6 to 18 digits, the last by Verhoeff.</summary>
    internal static bool IsSnomed(string code)
    {
        if (code.Length is < ShortestSnomed or > LongestSnomed || code[0] == '0' || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        byte check = 0;
        for (int i = 0; i < code.Length; i++)
        {
            check = s_product[check, s_shift[i % s_shift.GetLength(0), code[code.Length - 1 - i] - '0']];
        }

        return check == 0;
    }

    /// <summary>Says whether a text is a LOINC code: digits, a hyphen and a check digit by Luhn.</summary>
    internal static bool IsLoinc(string code)
    {
        int hyphen = code.IndexOf('-', StringComparison.Ordinal);
        if (hyphen is < 1 or > 7 || hyphen != code.Length - 2 || !char.IsAsciiDigit(code[^1]) || code.AsSpan(0, hyphen).ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        int sum = 0;
        for (int i = 0; i < hyphen; i++)
        {
            int digit = code[hyphen - 1 - i] - '0';
            int part = i % 2 == 0 ? digit * 2 : digit;
            sum += part >= Ten ? part - 9 : part;
        }

        return (Ten - (sum % Ten)) % Ten == code[^1] - '0';
    }
}
