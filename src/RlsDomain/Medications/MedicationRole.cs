using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>What part a medication may play for the legs.</summary>
public sealed class MedicationRole : CodedTerm<MedicationRole>, ICodedTerm<MedicationRole>
{
    /// <summary>It may induce or worsen RLS, limb movements in sleep or akathisia.</summary>
    public static readonly MedicationRole Trigger = new("trigger", "Possible trigger", "It may induce or worsen RLS, limb movements in sleep or akathisia");

    /// <summary>As an RLS treatment it can worsen RLS with time, which is not the same as triggering it.</summary>
    public static readonly MedicationRole Augmentation = new("augmentation", "Augmentation", "As an RLS treatment it can worsen RLS with time, which is not the same as triggering it");

    /// <summary>Named in connection with RLS without support enough to count it as a trigger.</summary>
    public static readonly MedicationRole Contested = new("contested", "Contested, not a trigger", "Named in connection with RLS without support enough to count it as a trigger");

    /// <summary>Listed as an alternative with a lower risk.</summary>
    public static readonly MedicationRole LowRisk = new("low-risk", "Lower risk", "Listed as an alternative with a lower risk");

    /// <summary>It is or was given for RLS, with guidelines for or against it.</summary>
    public static readonly MedicationRole Treatment = new("treatment", "Treatment of RLS", "It is or was given for RLS, with guidelines for or against it");

    /// <summary>It may help sleep, and not the legs.</summary>
    public static readonly MedicationRole SleepOnly = new("sleep-only", "Sleep only", "It may help sleep, and not the legs");

    /// <summary>It may damage nerves, and neuropathy can resemble RLS.</summary>
    public static readonly MedicationRole NeuropathyMimic = new("neuropathy-mimic", "Neuropathy", "It may damage nerves, and neuropathy can resemble RLS");

    private MedicationRole(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<MedicationRole> All { get; } =
    [
        Trigger, Augmentation, Contested, LowRisk,
        Treatment, SleepOnly, NeuropathyMimic,
    ];
}
