using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Medications;

/// <summary>What one medication of a list may do, in one role, and what that rests on.</summary>
/// <remarks>A medication with two roles has two findings. Compares its lists by reference; immutable.</remarks>
public sealed record MedicationFinding
{
    /// <summary>Gets what was recognised, and how.</summary>
    public required MedicationMatch Match { get; init; }

    /// <summary>Gets the part that the medication may play.</summary>
    public required MedicationRole Role { get; init; }

    /// <summary>Gets the effects that make the role, in the order of the vocabulary.</summary>
    public required ImmutableArray<MedicationEffect> Effects { get; init; }

    /// <summary>Gets <c>medication:</c> and the generic name in kebab-case; without a row of the drug, the entry as written.</summary>
    public required string Code { get; init; }

    /// <summary>Gets how the drug or its class acts.</summary>
    public required string Mechanism { get; init; }

    /// <summary>Gets what kind of evidence it rests on.</summary>
    public required MedicationEvidence Evidence { get; init; }

    /// <summary>Gets how the statement was checked against its source; unverified where any of <see cref="Effects"/> was not read there.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets the ids of the sources, the main one first. Beside an unverified statement they are what it was inferred from.</summary>
    public required ImmutableArray<string> SourceIds { get; init; }

    /// <summary>Gets lower-risk alternatives that the table names, for the prescriber to weigh; empty for a role that asks for none.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Gets the remark of the table; null when there is none.</summary>
    public string? Remark { get; init; }

    /// <summary>Gets the statement as a sentence, with its evidence.</summary>
    public required string Detail { get; init; }
}
