using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>How one answer bears on whether another question is worth asking.</summary>
public sealed class ImplicationKind : CodedTerm<ImplicationKind>, ICodedTerm<ImplicationKind>
{
    /// <summary>The two do not go together.</summary>
    public static readonly ImplicationKind Opposite = new("opposite", "Opposite", "The two do not go together");

    /// <summary>One is a kind or a part of the other.</summary>
    public static readonly ImplicationKind Contains = new("contains", "Contains", "One is a kind or a part of the other");

    /// <summary>The second asks for a detail of the first, and is asked only where the first has that answer; nothing follows from it.</summary>
    public static readonly ImplicationKind Detail = new("detail", "Detail", "The second asks for a detail of the first, and is asked only where the first has that answer");

    private ImplicationKind(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<ImplicationKind> All { get; } = [Opposite, Contains, Detail];
}
