using System.Collections.Immutable;
using RlsDomain.Criteria;

namespace RlsDomain.Courses;

/// <summary>What a diary shows under dopaminergic drugs that is worth raising with the prescriber.</summary>
/// <remarks>Observations are never a diagnosis. Compares its list by reference; immutable.</remarks>
public sealed record AugmentationWatch
{
    /// <summary>Gets the treatment; null when the diary lists no dopaminergic drug.</summary>
    public DopaminergicTreatment? Treatment { get; init; }

    /// <summary>Gets whether the diary records doses at all; without them nothing is known of treatment.</summary>
    public required bool DosesAreRecorded { get; init; }

    /// <summary>Gets what was observed, in the order of the kinds and then by day.</summary>
    public required ImmutableArray<AugmentationObservation> Observations { get; init; }

    /// <summary>Gets the facts for the published rule, as far as a diary knows them; null without a current treatment.</summary>
    public AugmentationObservations? Signs { get; init; }

    /// <summary>Gets the published rule on these facts; null without a current treatment. It presupposes what its notes say.</summary>
    public CriteriaResult? Rule { get; init; }
}
