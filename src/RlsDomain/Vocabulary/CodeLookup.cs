using System.Collections.Frozen;

namespace RlsDomain.Vocabulary;

/// <summary>Finds the member of a vocabulary by its code, without reflection.</summary>
internal static class CodeLookup<T>
    where T : CodedTerm<T>, ICodedTerm<T>
{
    private static readonly FrozenDictionary<string, T> s_byCode =
        T.All.ToFrozenDictionary(member => member.Code, StringComparer.Ordinal);

    internal static T? Find(string code) => s_byCode.GetValueOrDefault(code);

    internal static T? FindIgnoringCase(string code) =>
        Find(code) ?? T.All.FirstOrDefault(member => string.Equals(member.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Ends a sentence about a code that there is not: the nearest one, else all of a short vocabulary.</summary>
    /// <param name="statement">What is wrong, without a full stop.</param>
    /// <param name="code">The code that was written.</param>
    internal static string Suggest(string statement, string code)
    {
        const int ShortVocabulary = 5;
        return Suggestion.Of(
            statement, Nearest(code), T.All.Length <= ShortVocabulary ? $"; the codes are {string.Join(", ", T.All.Select(member => member.Code))}." : ".");
    }

    internal static string? Nearest(string code) => Spelling.Nearest(code, s_byCode.Keys);
}
