namespace RlsDomain.Vocabulary;

/// <summary>Fits names and lists into a sentence.</summary>
internal static class Sentence
{
    /// <summary>Gives the words with a capital in front.</summary>
    internal static string Start(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Gives the words with a small letter in front, unless they begin with an abbreviation or a single letter of a name.</summary>
    internal static string Inside(string words) =>
        words.Length > 1 && (char.IsLower(words[1]) || char.IsWhiteSpace(words[1])) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    /// <summary>Gives a list such as <c>ng/mL, ug/L or pmol/L</c>.</summary>
    internal static string OneOf(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>Gives a list such as <c>ferritin and iron</c>.</summary>
    internal static string AllOf(IReadOnlyList<string> items) => Join(items, "and");

    private static string Join(IReadOnlyList<string> items, string last) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";
}
