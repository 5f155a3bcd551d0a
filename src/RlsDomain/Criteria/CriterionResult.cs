using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The answer to one criterion, with what decided it and what could change it. Compares its lists by reference; immutable.</summary>
public sealed record CriterionResult
{
    /// <summary>Gets what the criterion says, with its sources and how they were checked.</summary>
    public required CriterionText Text { get; init; }

    /// <summary>Gets the id, such as <c>irlssg-e1</c>.</summary>
    public string Id => Text.Id;

    /// <summary>Gets the verdict on what is recorded.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets what is recorded and decided the verdict, or keeps it open: codes of findings in the order of the vocabulary, then names of inputs such as <c>irls</c>.</summary>
    /// <remarks>Where the urge is present, the unpleasant sensations that come with it are named beside it, although they decide nothing.</remarks>
    public required ImmutableArray<string> Because { get; init; }

    /// <summary>Gets every verdict that some way of answering all unrecorded findings would give, in the order met, not met, undetermined.</summary>
    /// <remarks>
    /// Each unrecorded finding is answered present or absent, a missing frequency or duration takes any value, and all
    /// that is recorded stays, as do the age and the IRLS answers. The list is exact. A verdict is settled when one is left.
    /// </remarks>
    public required ImmutableArray<Verdict> CouldBe { get; init; }

    /// <summary>Gets the unrecorded findings whose answer could change the verdict, alone or with other answers, in the order of the vocabulary.</summary>
    public required ImmutableArray<Finding> OpenFindings { get; init; }

    /// <summary>Gets the names of the inputs other than findings whose value could change the verdict, such as <c>symptomFrequencyPerWeek</c> or <c>irls</c>.</summary>
    public required ImmutableArray<string> OpenInputs { get; init; }

    /// <summary>Gets remarks, each a sentence; empty when there is none.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
