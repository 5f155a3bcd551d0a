using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What laboratory values say. Compares its lists by reference; immutable.</summary>
public sealed record LabInterpretation
{
    /// <summary>Gets a reading for each value, in the order given, and after them those that were computed.</summary>
    public required ImmutableArray<LabReading> Readings { get; init; }

    /// <summary>Gets what the values say of iron.</summary>
    public required IronAssessment Iron { get; init; }

    /// <summary>Gets whether the kidneys have failed, by dialysis or by the line of the filtration rate.</summary>
    public Verdict EndStageRenalDisease { get; init; }

    /// <summary>Gets what is doubtful or taken for granted.</summary>
    public required ImmutableArray<LabNotice> Notices { get; init; }
}
