using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Which way a recommendation points.</summary>
public sealed class RecommendationDirection : CodedTerm<RecommendationDirection>, ICodedTerm<RecommendationDirection>
{
    /// <summary>The source speaks for the option.</summary>
    public static readonly RecommendationDirection For = new("for", "For", "The source speaks for the option");

    /// <summary>The source speaks against the option, as far as its strength goes: not a ban.</summary>
    public static readonly RecommendationDirection Against = new("against", "Against", "The source speaks against the option, as far as its strength goes");

    /// <summary>The source found the evidence insufficient either way.</summary>
    public static readonly RecommendationDirection Insufficient = new("insufficient", "Insufficient", "The source found the evidence insufficient either way");

    /// <summary>The source describes the option as research.</summary>
    public static readonly RecommendationDirection Research = new("research", "Research", "The source describes the option as research");

    /// <summary>The source gives a caution about the option.</summary>
    public static readonly RecommendationDirection Caution = new("caution", "Caution", "The source gives a caution about the option");

    private RecommendationDirection(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<RecommendationDirection> All { get; } = [For, Against, Insufficient, Research, Caution];
}
