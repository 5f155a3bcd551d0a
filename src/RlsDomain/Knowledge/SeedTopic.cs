using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What a statement of the seed article is about. The list is closed.</summary>
public sealed class SeedTopic : CodedTerm<SeedTopic>, ICodedTerm<SeedTopic>
{
    /// <summary>What restless legs syndrome, or another condition, is.</summary>
    public static readonly SeedTopic Condition = new("condition", "Condition", "What restless legs syndrome, or another condition, is");

    /// <summary>What tells one condition from another.</summary>
    public static readonly SeedTopic Differentiator = new("differentiator", "Differentiator", "What tells one condition from another");

    /// <summary>What is felt, where and when.</summary>
    public static readonly SeedTopic Symptom = new("symptom", "Symptom", "What is felt, where and when");

    /// <summary>How mild or severe it can be.</summary>
    public static readonly SeedTopic Severity = new("severity", "Severity", "How mild or severe it can be");

    /// <summary>How common it is.</summary>
    public static readonly SeedTopic Prevalence = new("prevalence", "Prevalence", "How common it is");

    /// <summary>What brings it about or raises its risk.</summary>
    public static readonly SeedTopic Cause = new("cause", "Cause", "What brings it about or raises its risk");

    /// <summary>How it is thought to come about in the body.</summary>
    public static readonly SeedTopic Mechanism = new("mechanism", "Mechanism", "How it is thought to come about in the body");

    /// <summary>A class of medications that can bring it on.</summary>
    public static readonly SeedTopic MedicationClass = new("medication-class", "Medication class", "A class of medications that can bring it on");

    /// <summary>A laboratory value.</summary>
    public static readonly SeedTopic Lab = new("lab", "Laboratory value", "A laboratory value");

    /// <summary>How the cause is looked for.</summary>
    public static readonly SeedTopic Diagnosis = new("diagnosis", "Diagnosis", "How the cause is looked for");

    /// <summary>A nutrient or the diet.</summary>
    public static readonly SeedTopic Nutrient = new("nutrient", "Nutrient", "A nutrient or the diet");

    /// <summary>Exercise, sleep habits, triggers and other daily measures.</summary>
    public static readonly SeedTopic Lifestyle = new("lifestyle", "Lifestyle", "Exercise, sleep habits, triggers and other daily measures");

    /// <summary>A treatment, or how treatment is planned.</summary>
    public static readonly SeedTopic Treatment = new("treatment", "Treatment", "A treatment, or how treatment is planned");

    /// <summary>What to do when symptoms flare up.</summary>
    public static readonly SeedTopic Coping = new("coping", "Coping", "What to do when symptoms flare up");

    /// <summary>What was being studied.</summary>
    public static readonly SeedTopic Research = new("research", "Research", "What was being studied");

    /// <summary>When to seek care.</summary>
    public static readonly SeedTopic SeekCare = new("seek-care", "Seeking care", "When to seek care");

    /// <summary>What it does to sleep, mood, work and company.</summary>
    public static readonly SeedTopic Impact = new("impact", "Impact", "What it does to sleep, mood, work and company");

    private SeedTopic(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<SeedTopic> All { get; } =
    [
        Condition, Differentiator, Symptom, Severity, Prevalence, Cause, Mechanism, MedicationClass, Lab, Diagnosis,
        Nutrient, Lifestyle, Treatment, Coping, Research, SeekCare, Impact,
    ];
}
