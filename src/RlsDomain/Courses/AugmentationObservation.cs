using System.Collections.Immutable;

namespace RlsDomain.Courses;

/// <summary>Something that a diary shows under a dopaminergic drug, with its days and numbers: to raise with the prescriber.</summary>
/// <remarks>Compares its list by reference; immutable.</remarks>
public sealed record AugmentationObservation
{
    /// <summary>Gets what was observed, with what sources say of it.</summary>
    public required AugmentationObservationKind Kind { get; init; }

    /// <summary>Gets the day of the earlier entry.</summary>
    public required DateOnly FromOn { get; init; }

    /// <summary>Gets the day of the later entry.</summary>
    public required DateOnly ToOn { get; init; }

    /// <summary>Gets whether the earlier entry is known to tell the state before treatment; otherwise it is the first one that records this during treatment.</summary>
    public bool IsAgainstStateBeforeTreatment { get; init; }

    /// <summary>Gets the earlier number in <see cref="Unit"/>; null for clock times and body parts.</summary>
    public decimal? Before { get; init; }

    /// <summary>Gets the later number in <see cref="Unit"/>; null for clock times and body parts.</summary>
    public decimal? Now { get; init; }

    /// <summary>Gets by how much it changed, above 0, in <see cref="Unit"/>; for clock times the hours by which it is earlier. Null for body parts.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Gets the unit: <c>h</c>, <c>min</c>, <c>mg</c> or <c>points</c>; null for body parts.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the earlier clock time; null for the rest.</summary>
    public TimeOnly? TimeBefore { get; init; }

    /// <summary>Gets the later clock time; null for the rest.</summary>
    public TimeOnly? TimeNow { get; init; }

    /// <summary>Gets the parts of the body that were free; empty for the rest.</summary>
    public ImmutableArray<BodyPart> NewParts { get; init; } = [];

    /// <summary>Gets the change of the dose between the two days; null for the rest.</summary>
    public DoseChange? Dose { get; init; }

    /// <summary>Gets the id of the drug whose amount rose; null for the rest.</summary>
    public string? DrugId { get; init; }

    /// <summary>Gets the ids of the sources, without repetition.</summary>
    public ImmutableArray<string> SourceIds => [.. Kind.Statements.SelectMany(statement => statement.SourceIds).Distinct(StringComparer.Ordinal)];
}
