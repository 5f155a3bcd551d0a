namespace RlsDomain.Vocabulary;

/// <summary>Fits a name into a sentence.</summary>
internal static class Sentence
{
    /// <summary>Gives the words with a capital in front.</summary>
    internal static string Start(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Gives the words with a small letter in front, unless they begin with an abbreviation.</summary>
    internal static string Inside(string words) =>
        words.Length < 2 || char.IsUpper(words[1]) || char.IsDigit(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
