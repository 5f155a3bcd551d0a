using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>How a threshold combines its own analyte with another.</summary>
public sealed class LabCombination : CodedTerm<LabCombination>, ICodedTerm<LabCombination>
{
    /// <summary>Both parts are needed.</summary>
    public static readonly LabCombination And = new("and", "And", "Both parts are needed");

    /// <summary>Either part alone is enough.</summary>
    public static readonly LabCombination Or = new("or", "Or", "Either part alone is enough");

    private LabCombination(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<LabCombination> All { get; } = [And, Or];
}
