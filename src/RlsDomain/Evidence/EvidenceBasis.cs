using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Evidence;

/// <summary>What a number of the knowledge base rests on.</summary>
public sealed class EvidenceBasis : CodedTerm<EvidenceBasis>, ICodedTerm<EvidenceBasis>
{
    /// <summary>The number itself was read in its source.</summary>
    public static readonly EvidenceBasis Published = new("published", "Published", "The number itself was read in the source named");

    /// <summary>The number was computed from a published number or definition, as its note says.</summary>
    public static readonly EvidenceBasis Derived = new("derived", "Derived", "Computed from a published number or definition, as the note says");

    /// <summary>Nobody published the number: it is a judgement, and a source beside it anchors its direction only.</summary>
    public static readonly EvidenceBasis Judgement = new("judgement", "Judgement", "A judgement; a source beside it anchors the direction, not the number");

    private EvidenceBasis(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<EvidenceBasis> All { get; } = [Published, Derived, Judgement];
}
