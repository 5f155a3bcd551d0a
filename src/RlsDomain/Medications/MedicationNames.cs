using System.Collections.Frozen;
using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>A name of a drug that was found in a text.</summary>
/// <param name="Drug">The drug.</param>
/// <param name="Name">The name as the table writes it.</param>
/// <param name="IsBrand">Whether it is a brand name.</param>
/// <param name="IsWholeText">Whether nothing else was written.</param>
internal readonly record struct MedicationNameHit(Medication Drug, string Name, bool IsBrand, bool IsWholeText);

/// <summary>The names of the drugs of a table, found in what people write. Immutable.</summary>
internal sealed class MedicationNames
{
    /// <summary>The shortest text worth a suggestion: below it, one letter makes another word.</summary>
    private const int ShortestGuess = 4;

    /// <summary>One letter in this many may be wrong: drugs whose names look alike differ in more.</summary>
    private const int LettersPerError = 5;

    /// <summary>The words of a text that are each compared with the names: a longer text is no entry of a list.</summary>
    private const int MostWordsGuessed = 12;

    /// <summary>What turns a name into its opposite, as in "caffeine-free".</summary>
    private static readonly ImmutableArray<string> s_opposites = ["-free", " free"];

    private readonly FrozenDictionary<string, MedicationNameHit> _byName;
    private readonly FrozenSet<string> _wholeOnly;
    private readonly ImmutableArray<string> _names;
    private readonly int _longest;

    internal MedicationNames(IEnumerable<Medication> drugs)
    {
        Dictionary<string, MedicationNameHit> byName = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> wholeOnly = new(StringComparer.Ordinal);
        foreach (Medication drug in drugs)
        {
            foreach ((string name, bool isBrand) in NamesOf(drug))
            {
                byName.TryAdd(Fold(name), new(drug, name, isBrand, true));
            }

            wholeOnly.UnionWith(drug.WholeNameOnly.Select(Fold));
        }

        _byName = byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _wholeOnly = wholeOnly.ToFrozenSet(StringComparer.Ordinal);
        _names = [.. byName.Keys.Order(StringComparer.Ordinal)];
        _longest = _names.IsEmpty ? 0 : _names.Max(name => name.Length);
    }

    /// <summary>Gets every name of a drug, and whether it is a brand name.</summary>
    internal static IEnumerable<(string Name, bool IsBrand)> NamesOf(Medication drug) =>
    [
        (drug.Name, false),
        .. drug.Synonyms.Select(name => (name, false)),
        .. drug.Brands.Select(name => (name, true)),
    ];

    /// <summary>Trims a text, folds white space within it and makes it lower case, in no culture.</summary>
    internal static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>Gets the drug whose name or brand the whole text is, or null; allocates nothing where the text needs no trimming.</summary>
    internal Medication? FindWhole(string text) => _byName.TryGetValue(text.Trim(), out MedicationNameHit hit) ? hit.Drug : null;

    /// <summary>
    /// Finds the names in a text, the one that counts first: the whole text; else the name that it begins with; else
    /// the longest, of equals the first. A name counts as whole words only.
    /// </summary>
    internal ImmutableArray<MedicationNameHit> Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        string folded = _byName.ContainsKey(text) ? text : Fold(text);
        if (_byName.TryGetValue(folded, out MedicationNameHit whole))
        {
            return [whole];
        }

        int firstWord = -1;
        List<(int Start, MedicationNameHit Hit)> hits = [];
        for (int start = 0; start < folded.Length; start++)
        {
            if (!StartsWord(folded, start))
            {
                continue;
            }

            firstWord = firstWord < 0 ? start : firstWord;
            if (LongestAt(folded, start) is { } end)
            {
                hits.Add((start, _byName[folded[start..end]] with { IsWholeText = false }));
                start = end - 1;
            }
        }

        return [.. hits
            .OrderByDescending(found => found.Start == firstWord)
            .ThenByDescending(found => found.Hit.Name.Length)
            .ThenBy(found => found.Start)
            .Select(found => found.Hit)];
    }

    /// <summary>Gives the known name that was probably meant by a text without one, or null when none is near.</summary>
    internal string? Suggest(string text)
    {
        string folded = Fold(text);
        return folded.Split(' ').Take(MostWordsGuessed).Prepend(folded).Select(NearestName).FirstOrDefault(name => name is not null);
    }

    private string? NearestName(string word) =>
        word.Length >= ShortestGuess
        && Spelling.Nearest(word, _names, Math.Max(1, word.Length / LettersPerError)) is { } nearest
            ? _byName[nearest].Name
            : null;

    private int? LongestAt(string text, int start)
    {
        for (int end = Math.Min(text.Length, start + _longest); end > start; end--)
        {
            if (EndsWord(text, end) && text[start..end] is { } part && _byName.ContainsKey(part) && !_wholeOnly.Contains(part))
            {
                return s_opposites.Any(word => text[end..].StartsWith(word, StringComparison.Ordinal)) ? null : end;
            }
        }

        return null;
    }

    /// <summary>A hyphen before a word makes it part of another: "non-", "nor-".</summary>
    private static bool StartsWord(string text, int index) =>
        char.IsLetterOrDigit(text[index]) && (index == 0 || !(char.IsLetterOrDigit(text[index - 1]) || text[index - 1] == '-'));

    private static bool EndsWord(string text, int end) =>
        char.IsLetterOrDigit(text[end - 1]) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
