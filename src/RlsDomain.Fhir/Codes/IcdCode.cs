namespace RlsDomain.Fhir.Codes;

/// <summary>Codes of ICD-10: three characters of a category, and after a dot what is below it.</summary>
internal static class IcdCode
{
    private const int CategoryLength = 3;
    private const int LongestBare = 7;

    /// <summary>Says whether a code is another, or below it. Some senders leave the dot out.</summary>
    internal static bool IsWithin(string code, string above) =>
        Bare(code).StartsWith(Bare(above), StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the category of a code, in upper case.</summary>
    internal static string Category(string code) =>
        (code.Length <= CategoryLength ? code : code[..CategoryLength]).ToUpperInvariant();

    /// <summary>Gives a code with its dot, in upper case.</summary>
    internal static string Dotted(string code) => Bare(code) is { Length: > CategoryLength } bare
        ? $"{bare[..CategoryLength]}.{bare[CategoryLength..]}"
        : Bare(code);

    /// <summary>Says whether a text has the form of a code: a letter, a digit, a digit or letter, and up to four more.</summary>
    internal static bool IsWellFormed(string code)
    {
        string bare = Bare(code);
        int dot = code.Trim().IndexOf('.', StringComparison.Ordinal);
        return bare.Length is >= CategoryLength and <= LongestBare && (dot is -1 or CategoryLength)
            && char.IsAsciiLetterUpper(bare[0]) && char.IsAsciiDigit(bare[1]) && bare.All(char.IsAsciiLetterOrDigit);
    }

    private static string Bare(string code) => code.Trim().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}
