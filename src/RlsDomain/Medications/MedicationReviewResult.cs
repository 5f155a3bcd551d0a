using System.Collections.Immutable;

namespace RlsDomain.Medications;

/// <summary>What a list of medications may do to the legs. Compares its lists by reference; immutable.</summary>
/// <remarks>A match is a possible contributor, for the prescriber to judge. Silence about a drug says nothing of it.</remarks>
public sealed record MedicationReviewResult
{
    /// <summary>Gets what each entry was taken for, in the order given, one for each.</summary>
    public required ImmutableArray<MedicationMatch> Matches { get; init; }

    /// <summary>Gets every finding, in the order of the entries, and of one entry in the order of the roles.</summary>
    public required ImmutableArray<MedicationFinding> Findings { get; init; }

    /// <summary>Gets what may induce or worsen RLS, limb movements in sleep or akathisia.</summary>
    public ImmutableArray<MedicationFinding> Triggers => InRole(MedicationRole.Trigger);

    /// <summary>Gets treatments of RLS that can worsen it with time: another thing than a trigger.</summary>
    public ImmutableArray<MedicationFinding> Augmenting => InRole(MedicationRole.Augmentation);

    /// <summary>Gets what is contested or only associated: not triggers.</summary>
    public ImmutableArray<MedicationFinding> Contested => InRole(MedicationRole.Contested);

    /// <summary>Gets what is listed as an alternative with a lower risk.</summary>
    public ImmutableArray<MedicationFinding> LowRisk => InRole(MedicationRole.LowRisk);

    /// <summary>Gets what is or was given for RLS.</summary>
    public ImmutableArray<MedicationFinding> Treatments => InRole(MedicationRole.Treatment);

    /// <summary>Gets what may help sleep and not the legs.</summary>
    public ImmutableArray<MedicationFinding> SleepOnly => InRole(MedicationRole.SleepOnly);

    /// <summary>Gets what may damage nerves, which can resemble RLS.</summary>
    public ImmutableArray<MedicationFinding> NeuropathyMimics => InRole(MedicationRole.NeuropathyMimic);

    /// <summary>Gets what is doubtful, in the order of the entries.</summary>
    public ImmutableArray<MedicationNotice> Notices => [.. Matches.SelectMany(match => match.Notices)];

    private ImmutableArray<MedicationFinding> InRole(MedicationRole role) => [.. Findings.Where(finding => finding.Role == role)];
}
