using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Finds a member of a vocabulary by the UTF-8 bytes of its code, without making a string.</summary>
internal static class Utf8Codes<T>
    where T : CodedTerm<T>, ICodedTerm<T>
{
    /// <summary>The codes of the vocabulary, each at the index of its member.</summary>
    internal static readonly Utf8CodeTable Table = MakeTable();

    internal static T? Find(ReadOnlySpan<byte> code) => Table.IndexOf(code) is >= 0 and int index ? T.All[index] : null;

    private static Utf8CodeTable MakeTable()
    {
        string[] codes = new string[T.All.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = T.All[i].Code;
        }

        return new(codes);
    }
}
