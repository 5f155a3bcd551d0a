using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What a range of values is for.</summary>
public sealed class LabRangeKind : CodedTerm<LabRangeKind>, ICodedTerm<LabRangeKind>
{
    /// <summary>Outside it a value is an error of entry or of the unit.</summary>
    public static readonly LabRangeKind Plausible = new("plausible", "Plausible range", "Outside it a value is an error of entry or of the unit");

    /// <summary>What laboratories call normal; none is a limit for RLS.</summary>
    public static readonly LabRangeKind ReferenceInterval = new("reference", "Reference interval", "What laboratories call normal; none is a limit for RLS");

    private LabRangeKind(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<LabRangeKind> All { get; } = [Plausible, ReferenceInterval];
}
