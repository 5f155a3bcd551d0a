using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The answer of a set of criteria for a case. Compares its lists by reference; immutable.</summary>
public sealed record CriteriaResult
{
    private static readonly Lazy<ImmutableArray<MimicExplanation>> s_none = new([]);

    /// <summary>Gets the set.</summary>
    public required CriteriaSet Set { get; init; }

    /// <summary>Gets the verdict on what is recorded: met when every criterion is, not met when any is not, else undetermined.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets a label beside the verdict; null when there is none.</summary>
    /// <remarks><c>probable</c>: the four clinical features of the IRLSSG set are met and its fifth criterion is open. A label of this library (ENG-3), not a published category.</remarks>
    public string? Label { get; init; }

    /// <summary>Gets every verdict that some way of answering all unrecorded findings would give, in the order met, not met, undetermined.</summary>
    /// <remarks>Exact; see <see cref="CriterionResult.CouldBe"/>.</remarks>
    public required ImmutableArray<Verdict> CouldBe { get; init; }

    /// <summary>Gets the criteria, in the order of the set.</summary>
    public required ImmutableArray<CriterionResult> Criteria { get; init; }

    /// <summary>Gets what each mimic does to the criterion on other causes (E5, B, D), in the order of the knowledge base; worked out on first use.</summary>
    public ImmutableArray<MimicExplanation> Mimics => MimicsOnce.Value;

    /// <summary>Gets what each mimic does, once it is asked for: the sets of a case have it in common.</summary>
    internal Lazy<ImmutableArray<MimicExplanation>> MimicsOnce { get; init; } = s_none;

    /// <summary>Gets remarks on the set and its criteria, each a sentence, none twice; empty when there is none.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
