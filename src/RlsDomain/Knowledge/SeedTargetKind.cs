using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What kind of code or row models a statement of the seed article. The list is closed.</summary>
public sealed class SeedTargetKind : CodedTerm<SeedTargetKind>, ICodedTerm<SeedTargetKind>
{
    /// <summary>A condition of the vocabulary.</summary>
    public static readonly SeedTargetKind Condition = new("condition", "Condition", "A condition of the vocabulary");

    /// <summary>A finding of the vocabulary.</summary>
    public static readonly SeedTargetKind Finding = new("finding", "Finding", "A finding of the vocabulary");

    /// <summary>A risk factor of the vocabulary.</summary>
    public static readonly SeedTargetKind RiskFactor = new("risk-factor", "Risk factor", "A risk factor of the vocabulary");

    /// <summary>An analyte of the vocabulary.</summary>
    public static readonly SeedTargetKind Analyte = new("analyte", "Analyte", "An analyte of the vocabulary");

    /// <summary>A row of the medications, by its id.</summary>
    public static readonly SeedTargetKind Medication = new("medication", "Medication", "A row of the medications, by its id");

    /// <summary>A row of the recommendations, by its id.</summary>
    public static readonly SeedTargetKind Recommendation = new("recommendation", "Recommendation", "A row of the recommendations, by its id");

    /// <summary>A row of the laboratory thresholds, by its id.</summary>
    public static readonly SeedTargetKind Threshold = new("threshold", "Threshold", "A row of the laboratory thresholds, by its id");

    /// <summary>A row of the risk factors of RLS, by its id.</summary>
    public static readonly SeedTargetKind RiskRow = new("risk-row", "Risk row", "A row of the risk factors of RLS, by its id");

    /// <summary>A row of the risks of other conditions, by condition and factor.</summary>
    public static readonly SeedTargetKind ConditionRisk = new("condition-risk", "Condition risk", "A row of the risks of other conditions, by condition and factor");

    /// <summary>A likelihood, by condition and finding.</summary>
    public static readonly SeedTargetKind Likelihood = new("likelihood", "Likelihood", "A likelihood, by condition and finding");

    /// <summary>A published criterion, by its id.</summary>
    public static readonly SeedTargetKind Criterion = new("criterion", "Criterion", "A published criterion, by its id");

    /// <summary>The mimic pattern of a condition.</summary>
    public static readonly SeedTargetKind MimicPattern = new("mimic-pattern", "Mimic pattern", "The mimic pattern of a condition");

    /// <summary>A group of recommendations that differ from each other.</summary>
    public static readonly SeedTargetKind Conflict = new("conflict", "Conflict", "A group of recommendations that differ from each other");

    /// <summary>Another statement of the seed, by its id: the article says it again.</summary>
    public static readonly SeedTargetKind Statement = new("statement", "Statement", "Another statement of the seed, by its id");

    private SeedTargetKind(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<SeedTargetKind> All { get; } =
    [
        Condition, Finding, RiskFactor, Analyte, Medication, Recommendation, Threshold, RiskRow, ConditionRisk,
        Likelihood, Criterion, MimicPattern, Conflict, Statement,
    ];
}
