using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain;

/// <summary>The front door: a case in, an assessment out, with a reason and a source for everything in it.</summary>
/// <remarks>
/// Decision support for professionals; never a diagnosis by itself. Immutable and safe to share between threads: make
/// one for a knowledge base and keep it.
/// </remarks>
public sealed class RlsAssessor
{
    private static readonly Lazy<RlsAssessor> s_default = new(() => new(CriteriaEvaluator.Default, DifferentialModel.Default));

    /// <summary>The risk factors read as the chronic inflammation in which ferritin may be falsely high (engineering).</summary>
    private static readonly UInt128 s_chronicInflammation = PresenceSet<RiskFactor>.BitsOf([RiskFactor.RheumatoidArthritis, RiskFactor.InflammatoryBowelDisease]);

    private readonly CriteriaEvaluator _criteria;
    private readonly LabInterpreter _labs;
    private readonly MedicationReview _medications;
    private readonly DifferentialModel _differential;
    private readonly GuidanceAdvisor _guidance;

    /// <summary>Makes an assessor from a host's own knowledge.</summary>
    /// <param name="knowledge">The tables that answers rest on.</param>
    public RlsAssessor(KnowledgeBase knowledge)
        : this(new CriteriaEvaluator(knowledge), DifferentialModel.Compile(knowledge))
    {
    }

    private RlsAssessor(CriteriaEvaluator criteria, DifferentialModel differential)
    {
        Knowledge = differential.Knowledge;
        _criteria = criteria;
        _labs = new(Knowledge.Labs);
        _medications = new(Knowledge.Medications);
        _differential = differential;
        _guidance = new(Knowledge);
    }

    /// <summary>Gets the assessor of the shipped knowledge; made once, on first use.</summary>
    public static RlsAssessor Default => s_default.Value;

    /// <summary>Gets the knowledge that answers rest on.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Assesses a case. The same case, library and knowledge give the same answer on every machine.</summary>
    /// <param name="patient">The case.</param>
    /// <param name="setting">Where the person is seen; null is <see cref="Setting.PrimaryCare"/>.</param>
    public Assessment Assess(PatientCase patient, Setting? setting = null)
    {
        ArgumentNullException.ThrowIfNull(patient);
        bool canReadAll = patient.Labs.All(CanRead);
        CaseFindings findings = new()
        {
            Patient = patient,
            Knowledge = Knowledge,
            Criteria = _criteria.Evaluate(patient),
            Course = _criteria.EvaluateCourse(patient),
            Differential = _differential.Classify(patient, setting),
            Labs = _labs.Interpret(canReadAll ? patient.Labs : [.. patient.Labs.Where(CanRead)], ContextOf(patient)),
            LabsLeftOut = canReadAll ? [] : [.. patient.Labs.Where(lab => !CanRead(lab))],
            Medications = _medications.Review(patient.Medications),
            Irls = patient.Irls is { } answers ? IrlsScore.FromAnswers(answers) : null,
        };
        return new()
        {
            Patient = patient,
            Knowledge = Knowledge,
            RedFlags = RaisedFlag.Of(patient, Knowledge),
            Criteria = findings.Criteria,
            SupportiveFeatures = _criteria.EvaluateSupportiveFeatures(patient),
            Course = findings.Course,
            ClinicalSignificance = _criteria.EvaluateSignificance(patient),
            Differential = findings.Differential,
            ContributorsOnce = new(() => ContributorFinder.Find(findings)),
            Labs = findings.Labs,
            Medications = findings.Medications,
            Irls = findings.Irls,
            Guidance = _guidance.Advise(findings),
            NoticesOnce = new(() => AssessmentNotices.Of(findings)),
        };
    }

    /// <summary>A case is checked against the shipped units; a host's own tables may have dropped one.</summary>
    private bool CanRead(LabResult lab) => Knowledge.Labs.Accepts(lab.Analyte, lab.Unit);

    private static LabContext ContextOf(PatientCase patient) => new()
    {
        AgeYears = patient.AgeYears,
        Sex = patient.Sex,
        Pregnancy = patient.RiskFactors[RiskFactor.Pregnancy],
        Trimester = patient.PregnancyTrimester,
        Dialysis = patient.RiskFactors[RiskFactor.Dialysis],
        Inflammation = (patient.RiskFactors.PresentBits & s_chronicInflammation) != UInt128.Zero ? Presence.Present : Presence.NotRecorded,
    };
}
