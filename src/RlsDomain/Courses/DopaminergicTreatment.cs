using System.Collections.Immutable;
using RlsDomain.Medications;

namespace RlsDomain.Courses;

/// <summary>What a diary says of treatment with dopaminergic drugs: those that treat RLS and can cause augmentation.</summary>
/// <remarks>Compares its lists by reference; immutable.</remarks>
public sealed record DopaminergicTreatment
{
    /// <summary>Gets the rows of the drugs, in the order in which the diary names them.</summary>
    public required ImmutableArray<Medication> Drugs { get; init; }

    /// <summary>Gets the day of the first entry that lists such a drug.</summary>
    public required DateOnly FirstRecordedOn { get; init; }

    /// <summary>
    /// Gets the day on which treatment began: as the doses say, or that of the first entry that lists such a drug after
    /// one that records doses without any. Null when neither is known.
    /// </summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>Gets the day of the entry from which no such drug is taken any more; null while the last recorded doses hold one.</summary>
    public DateOnly? StoppedOn { get; init; }

    /// <summary>Gets whether the last recorded doses hold such a drug.</summary>
    public bool IsCurrent => StoppedOn is null;

    /// <summary>Gets every change of the amount a day, starts and stops included, by day.</summary>
    public required ImmutableArray<DoseChange> DoseChanges { get; init; }
}
