namespace RlsDomain.Fhir.Codes;

/// <summary>Codes of ICD-10: three characters of a category, and after a dot what is below it.</summary>
internal static class IcdCode
{
    private const int CategoryLength = 3;

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

    private static string Bare(string code) => code.Trim().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}
