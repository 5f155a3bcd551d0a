using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>What a row of the medication table is used for, or why it stands there.</summary>
public sealed class MedicationGroup : CodedTerm<MedicationGroup>, ICodedTerm<MedicationGroup>
{
    /// <summary>A drug against depression.</summary>
    public static readonly MedicationGroup Antidepressant = new("antidepressant", "Antidepressant", "A drug against depression");

    /// <summary>A drug against psychosis.</summary>
    public static readonly MedicationGroup Antipsychotic = new("antipsychotic", "Antipsychotic", "A drug against psychosis");

    /// <summary>A sedating antihistamine.</summary>
    public static readonly MedicationGroup Antihistamine = new("antihistamine", "Antihistamine", "A sedating antihistamine");

    /// <summary>A drug against nausea that blocks dopamine.</summary>
    public static readonly MedicationGroup Antiemetic = new("antiemetic", "Antiemetic", "A drug against nausea that blocks dopamine");

    /// <summary>A drug against swings of mood.</summary>
    public static readonly MedicationGroup MoodStabilizer = new("mood-stabilizer", "Mood stabilizer", "A drug against swings of mood");

    /// <summary>A drug for heart and vessels.</summary>
    public static readonly MedicationGroup Cardiovascular = new("cardiovascular", "Cardiovascular drug", "A drug for heart and vessels");

    /// <summary>A drug that lowers gastric acid.</summary>
    public static readonly MedicationGroup Gastrointestinal = new("gastrointestinal", "Gastrointestinal drug", "A drug that lowers gastric acid");

    /// <summary>Another drug named as a trigger.</summary>
    public static readonly MedicationGroup Other = new("other", "Other", "Another drug named as a trigger");

    /// <summary>An alternative to a drug that may worsen RLS.</summary>
    public static readonly MedicationGroup LowRisk = new("low-risk", "Lower-risk alternative", "An alternative to a drug that may worsen RLS");

    /// <summary>A drug that is or was given for RLS.</summary>
    public static readonly MedicationGroup Treatment = new("treatment", "Treatment of RLS", "A drug that is or was given for RLS");

    private MedicationGroup(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<MedicationGroup> All { get; } =
    [
        Antidepressant, Antipsychotic, Antihistamine, Antiemetic,
        MoodStabilizer, Cardiovascular, Gastrointestinal, Other,
        LowRisk, Treatment,
    ];
}
