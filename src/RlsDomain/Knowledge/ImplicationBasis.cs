using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What it rests on that one answer settles another.</summary>
public sealed class ImplicationBasis : CodedTerm<ImplicationBasis>, ICodedTerm<ImplicationBasis>
{
    /// <summary>The words of the two findings force it, so it holds backwards too.</summary>
    public static readonly ImplicationBasis Definition = new("definition", "Definition", "The words of the two findings force it, so it holds backwards too");

    /// <summary>It mostly holds, which is enough not to ask; it holds in the direction written only.</summary>
    public static readonly ImplicationBasis Judgement = new("judgement", "Judgement", "It mostly holds, which is enough not to ask; in the direction written only");

    private ImplicationBasis(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<ImplicationBasis> All { get; } = [Definition, Judgement];
}
