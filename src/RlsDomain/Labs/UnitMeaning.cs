using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What a unit is to an analyte.</summary>
public sealed class UnitMeaning : CodedTerm<UnitMeaning>, ICodedTerm<UnitMeaning>
{
    /// <summary>Values are judged in it.</summary>
    public static readonly UnitMeaning Canonical = new("canonical", "Canonical", "Values are judged in it");

    /// <summary>Values are converted from it.</summary>
    public static readonly UnitMeaning Convertible = new("convertible", "Convertible", "Values are converted from it");

    private UnitMeaning(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<UnitMeaning> All { get; } = [Canonical, Convertible];
}
