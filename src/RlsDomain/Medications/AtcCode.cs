namespace RlsDomain.Medications;

/// <summary>The shape of codes of the Anatomical Therapeutic Chemical classification (ATC).</summary>
internal static class AtcCode
{
    /// <summary>The letters of the anatomical main groups.</summary>
    private const string MainGroups = "ABCDGHJLMNPRSV";

    /// <summary>The length of a code of one substance.</summary>
    internal const int SubstanceLength = 7;

    /// <summary>What a code looks like, for messages.</summary>
    internal const string Shape = "a letter of " + MainGroups + ", two digits, two letters, two digits, such as N06AX11, or the start of such a code for a class, such as N06A";

    /// <summary>Tells whether a text has the shape of a code of any level; lower case does not.</summary>
    internal static bool IsWellFormed(string text)
    {
        bool fits = text.Length is 1 or 3 or 4 or 5 or SubstanceLength && MainGroups.Contains(text[0], StringComparison.Ordinal);
        for (int i = 1; fits && i < text.Length; i++)
        {
            fits = i is 3 or 4 ? char.IsAsciiLetterUpper(text[i]) : char.IsAsciiDigit(text[i]);
        }

        return fits;
    }

    /// <summary>Tells whether a code is one of those that begin so; upper and lower case are the same.</summary>
    internal static bool StartsWith(string code, string start) => code.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
