using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Which way a study found that a factor moves RLS.</summary>
public sealed class RlsRiskDirection : CodedTerm<RlsRiskDirection>, ICodedTerm<RlsRiskDirection>
{
    /// <summary>It goes with more RLS.</summary>
    public static readonly RlsRiskDirection Raises = new("raises", "Raises", "It goes with more RLS");

    /// <summary>It goes with less RLS.</summary>
    public static readonly RlsRiskDirection Lowers = new("lowers", "Lowers", "It goes with less RLS");

    /// <summary>No difference was found.</summary>
    public static readonly RlsRiskDirection Neutral = new("neutral", "Neutral", "No difference was found");

    /// <summary>Studies disagree.</summary>
    public static readonly RlsRiskDirection Contested = new("contested", "Contested", "Studies disagree");

    /// <summary>No figure was found.</summary>
    public static readonly RlsRiskDirection Unknown = new("unknown", "Unknown", "No figure was found");

    /// <summary>The row gives how common RLS is, and no factor of it.</summary>
    public static readonly RlsRiskDirection Base = new("base", "Base rate", "The row gives how common RLS is, and no factor of it");

    private RlsRiskDirection(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<RlsRiskDirection> All { get; } = [Raises, Lowers, Neutral, Contested, Unknown, Base];
}
