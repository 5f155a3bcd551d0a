using System.Collections.Immutable;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>What the source of a case says it is, for evaluation only: nothing that assesses a case can see it.</summary>
/// <remarks>Immutable. Two are equal when their values are and their lists are the same lists.</remarks>
public sealed record ExpectedDiagnosis
{
    /// <summary>The start of a contributor that is a medication: <c>medication:mirtazapine</c>.</summary>
    public const string MedicationPrefix = MedicationWording.CodePrefix;

    /// <summary>Gets the diagnosis that the source gives; null when it gives none.</summary>
    public Condition? Primary { get; init; }

    /// <summary>Gets what the source says is also present.</summary>
    /// <remarks>A list that was never made counts as empty.</remarks>
    public ImmutableArray<Condition> Also { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the contributors that the source names: codes of risk factors, or <see cref="MedicationPrefix"/> and a name.</summary>
    /// <remarks>A list that was never made counts as empty.</remarks>
    public ImmutableArray<string> Contributors { get; init => field = value.IsDefault ? [] : value; } = [];
}
