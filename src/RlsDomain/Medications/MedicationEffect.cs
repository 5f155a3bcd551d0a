using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>What the medication table says that a drug does for RLS or for what resembles it.</summary>
public sealed class MedicationEffect : CodedTerm<MedicationEffect>, ICodedTerm<MedicationEffect>
{
    /// <summary>RLS may begin with it.</summary>
    public static readonly MedicationEffect InducesRls = new("induces-rls", "May induce RLS", "RLS may begin with it", MedicationRole.Trigger);

    /// <summary>RLS that is there may become worse.</summary>
    public static readonly MedicationEffect WorsensRls = new("worsens-rls", "May worsen RLS", "RLS that is there may become worse", MedicationRole.Trigger);

    /// <summary>Periodic limb movements in sleep may increase.</summary>
    public static readonly MedicationEffect LimbMovements = new("plms", "May increase periodic limb movements in sleep", "Periodic limb movements in sleep may increase", MedicationRole.Trigger);

    /// <summary>It may cause akathisia, which resembles RLS.</summary>
    public static readonly MedicationEffect Akathisia = new("akathisia", "May cause akathisia", "It may cause akathisia, which resembles RLS", MedicationRole.Trigger);

    /// <summary>As a treatment it can worsen RLS with time: a different thing from a trigger.</summary>
    public static readonly MedicationEffect Augmentation = new("augmentation", "May cause augmentation", "As a treatment it can worsen RLS with time", MedicationRole.Augmentation);

    /// <summary>Listed as an alternative with a lower risk.</summary>
    public static readonly MedicationEffect LowRisk = new("low-risk", "Lower risk for RLS", "Listed as an alternative with a lower risk", MedicationRole.LowRisk);

    /// <summary>Named as a trigger without support: not counted as one.</summary>
    public static readonly MedicationEffect Contested = new("contested", "Contested", "Named as a trigger without support; not counted as one", MedicationRole.Contested);

    /// <summary>Found together with RLS, without a known reason: not counted as a trigger.</summary>
    public static readonly MedicationEffect Associated = new("associated", "Associated with RLS", "Found together with RLS; not counted as a trigger", MedicationRole.Contested);

    /// <summary>It is or was given for RLS; what guidelines say of it is another matter.</summary>
    public static readonly MedicationEffect TreatsRls = new("treats-rls", "Treatment of RLS", "It is or was given for RLS", MedicationRole.Treatment);

    /// <summary>It may help sleep, and not the legs.</summary>
    public static readonly MedicationEffect SleepOnly = new("sleep-only", "Helps sleep only", "It may help sleep, and not the legs", MedicationRole.SleepOnly);

    /// <summary>It may cause a neuropathy, which resembles RLS.</summary>
    public static readonly MedicationEffect NeuropathyMimic = new("neuropathy-mimic", "May cause neuropathy", "It may cause a neuropathy, which resembles RLS", MedicationRole.NeuropathyMimic);

    private MedicationEffect(string code, string displayName, string description, MedicationRole role)
        : base(code, displayName, description) => Role = role;

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<MedicationEffect> All { get; } =
    [
        InducesRls, WorsensRls, LimbMovements, Akathisia,
        Augmentation, LowRisk, Contested, Associated,
        TreatsRls, SleepOnly, NeuropathyMimic,
    ];

    /// <summary>Gets the part that a drug with this effect may play.</summary>
    public MedicationRole Role { get; }
}
