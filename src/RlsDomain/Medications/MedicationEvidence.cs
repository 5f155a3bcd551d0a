using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>What kind of evidence a row of the medication table rests on.</summary>
public sealed class MedicationEvidence : CodedTerm<MedicationEvidence>, ICodedTerm<MedicationEvidence>
{
    /// <summary>A guideline.</summary>
    public static readonly MedicationEvidence Guideline = new("guideline", "guideline", "A guideline");

    /// <summary>A guideline and a prospective series.</summary>
    public static readonly MedicationEvidence GuidelineAndProspective = new("guideline+prospective", "guideline and prospective series", "A guideline and a prospective series");

    /// <summary>A guideline, and limited data.</summary>
    public static readonly MedicationEvidence GuidelineAndLimitedData = new("guideline+limited data", "guideline, limited data", "A guideline, and limited data");

    /// <summary>A guideline or the opinion of experts.</summary>
    public static readonly MedicationEvidence GuidelineOrExpert = new("guideline/expert", "guideline or expert opinion", "A guideline or the opinion of experts");

    /// <summary>Guidelines, which disagree.</summary>
    public static readonly MedicationEvidence GuidelineConflict = new("guideline (conflict)", "guidelines disagree", "Guidelines, which disagree");

    /// <summary>A guideline that advises against it.</summary>
    public static readonly MedicationEvidence GuidelineAgainst = new("guideline-against", "a guideline advises against it", "A guideline that advises against it");

    /// <summary>A systematic review.</summary>
    public static readonly MedicationEvidence SystematicReview = new("systematic-review", "systematic review", "A systematic review");

    /// <summary>A trial.</summary>
    public static readonly MedicationEvidence Trial = new("trial", "trial", "A trial");

    /// <summary>A small trial.</summary>
    public static readonly MedicationEvidence SmallTrial = new("small-trial", "small trial", "A small trial");

    /// <summary>A prospective series.</summary>
    public static readonly MedicationEvidence Prospective = new("prospective", "prospective series", "A prospective series");

    /// <summary>An observational study.</summary>
    public static readonly MedicationEvidence Observational = new("observational", "observational study", "An observational study");

    /// <summary>An observational study and case reports.</summary>
    public static readonly MedicationEvidence ObservationalAndCaseReports = new("observational+case-reports", "observational study and case reports", "An observational study and case reports");

    /// <summary>A case series.</summary>
    public static readonly MedicationEvidence CaseSeries = new("case-series", "case series", "A case series");

    /// <summary>Case reports.</summary>
    public static readonly MedicationEvidence CaseReports = new("case-reports", "case reports", "Case reports");

    /// <summary>The opinion of experts.</summary>
    public static readonly MedicationEvidence Expert = new("expert", "expert opinion", "The opinion of experts");

    /// <summary>The opinion of experts, contested.</summary>
    public static readonly MedicationEvidence ExpertContested = new("expert/contested", "expert opinion, contested", "The opinion of experts, contested");

    /// <summary>Contested.</summary>
    public static readonly MedicationEvidence Contested = new("contested", "contested", "Contested");

    /// <summary>Inferred from the class of the drug; no report on the drug itself was read.</summary>
    public static readonly MedicationEvidence ClassInference = new("class-inference", "inferred from its class", "Inferred from the class of the drug; no report on the drug itself was read");

    /// <summary>A web article; a large cohort found no link.</summary>
    public static readonly MedicationEvidence SeedCohortNull = new("seed; cohort null", "web article; no link in a large cohort", "A web article; a large cohort found no link");

    /// <summary>A web article, and an observational study.</summary>
    public static readonly MedicationEvidence SeedObservational = new("seed; observational", "web article and observational study", "A web article, and an observational study");

    private MedicationEvidence(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<MedicationEvidence> All { get; } =
    [
        Guideline, GuidelineAndProspective, GuidelineAndLimitedData, GuidelineOrExpert,
        GuidelineConflict, GuidelineAgainst, SystematicReview, Trial,
        SmallTrial, Prospective, Observational, ObservationalAndCaseReports,
        CaseSeries, CaseReports, Expert, ExpertContested,
        Contested, ClassInference, SeedCohortNull, SeedObservational,
    ];
}
