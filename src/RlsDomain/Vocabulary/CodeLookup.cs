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

    internal static string? Nearest(string code) => Spelling.Nearest(code, s_byCode.Keys);
}
