using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Courses;

/// <summary>Which two scores of a diary are compared.</summary>
public sealed class IrlsPairKind : CodedTerm<IrlsPairKind>, ICodedTerm<IrlsPairKind>
{
    /// <summary>The baseline with the last.</summary>
    public static readonly IrlsPairKind BaselineToLast = new("baseline-to-last", "Baseline to last", "The score before treatment, or else the first, with the last");

    /// <summary>The first with the last, where the first is not the baseline.</summary>
    public static readonly IrlsPairKind FirstToLast = new("first-to-last", "First to last", "The first score with the last, where the first is not the baseline");

    /// <summary>The baseline with the lowest after it.</summary>
    public static readonly IrlsPairKind BaselineToBest = new("baseline-to-best", "Baseline to best", "The baseline with the lowest score after it, where that is not the last");

    /// <summary>The lowest with the last.</summary>
    public static readonly IrlsPairKind BestToLast = new("best-to-last", "Best to last", "The lowest score after the baseline with the last");

    private IrlsPairKind(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every kind.</summary>
    public static ImmutableArray<IrlsPairKind> All { get; } = [BaselineToLast, FirstToLast, BaselineToBest, BestToLast];
}
