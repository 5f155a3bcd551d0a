using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The specifier of clinical significance of the IRLSSG criteria of 2014. Compares its list by reference; immutable.</summary>
/// <remarks>A specifier, not a criterion: RLS can be diagnosed without it.</remarks>
public sealed record ClinicalSignificance
{
    /// <summary>Gets what the specifier says, with its sources and how they were checked.</summary>
    public required CriterionText Text { get; init; }

    /// <summary>Gets the verdict: as <c>significant-distress-or-impairment</c> is recorded, else undetermined.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets whether other answers make significance likely (ENG-6). A hint only, given while the verdict is undetermined; it never becomes met.</summary>
    public required bool IsLikely { get; init; }

    /// <summary>Gets what is recorded and bears on the verdict or the hint: codes of findings, then names of inputs.</summary>
    public required ImmutableArray<string> Because { get; init; }
}
