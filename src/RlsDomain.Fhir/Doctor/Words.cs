namespace RlsDomain.Fhir.Doctor;

/// <summary>Words in the texts that stand beside codes.</summary>
internal static class Words
{
    /// <summary>A word as short as this is looked for as a whole; a longer one also begins others, such as "diabet".</summary>
    private const int ShortWord = 4;

    /// <summary>Says whether a text has a word, or for a longer one a word that begins so, in no culture.</summary>
    internal static bool Has(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            int end = at + word.Length;
            bool ends = end == text.Length || !char.IsLetterOrDigit(text[end]);
            if (word.Length <= ShortWord ? begins && ends : begins || word.Length > ShortWord + 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives a title without what SNOMED CT adds in brackets, in lower case.</summary>
    internal static string Bare(string title)
    {
        int bracket = title.EndsWith(')') ? title.LastIndexOf('(') : -1;
        return (bracket > 0 ? title[..bracket] : title).Trim().ToLowerInvariant();
    }
}
