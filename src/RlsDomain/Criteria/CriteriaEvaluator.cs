using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Answers the published sets of diagnostic criteria for a case, in three-valued logic.</summary>
/// <remarks>
/// Immutable and safe to share between threads; make one and keep it. What is not recorded is never taken as absent.
/// The published logic and the rules that this project added to compute it (ENG) are apart in the code, and the texts of
/// the criteria say which rest on such a rule. It informs a clinician; it is no diagnosis by itself.
/// </remarks>
public sealed partial class CriteriaEvaluator
{
    private static readonly Lazy<CriteriaEvaluator> s_default = new(() => new(KnowledgeBase.Default));

    private readonly KnowledgeBase _knowledge;
    private readonly ImmutableArray<CompiledPattern> _patterns;
    private readonly int _akathisia;
    private readonly Completions _completions;
    private readonly SeverityCaveat _allowed;
    private readonly CriterionTexts _texts;

    /// <summary>Makes an evaluator on a knowledge base.</summary>
    /// <param name="knowledge">The tables with the texts of the criteria, their numbers and the patterns of other conditions.</param>
    public CriteriaEvaluator(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
        _patterns = [.. knowledge.MimicPatterns.Select(row => new CompiledPattern(row))];
        _akathisia = knowledge.MimicPatterns.Select(row => row.Condition).ToList().IndexOf(Condition.Akathisia);
        _completions = new(_patterns, _akathisia);
        _allowed = SeverityCaveat.Allowed(knowledge);
        _texts = new(knowledge);
    }

    /// <summary>Gets the evaluator on the knowledge shipped with the library; made once, on first use.</summary>
    public static CriteriaEvaluator Default => s_default.Value;

    /// <summary>Answers the sets for RLS in adults, in the order of <see cref="CriteriaSet.Adult"/>.</summary>
    /// <param name="patient">The case.</param>
    public ImmutableArray<CriteriaResult> Evaluate(PatientCase patient)
    {
        SharedJudgements shared = Judge(patient);
        return [.. CriteriaSet.Adult.Select(set => EvaluateSet(shared, set))];
    }

    /// <summary>Answers one set that a case alone can answer: all but augmentation. For limb movements nothing beside the case is known.</summary>
    /// <param name="patient">The case.</param>
    /// <param name="set">The set to answer.</param>
    /// <exception cref="ArgumentException">The set is <see cref="CriteriaSet.Mpi2007"/>, which <see cref="AugmentationRule"/> answers.</exception>
    public CriteriaResult EvaluateSet(PatientCase patient, CriteriaSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set == CriteriaSet.Mpi2007
            ? throw new ArgumentException("A case does not hold what the criteria for augmentation ask for; AugmentationRule.Evaluate takes it.", nameof(set))
            : EvaluateSet(Judge(patient), set);
    }

    private CriteriaResult EvaluateSet(in SharedJudgements shared, CriteriaSet set) =>
        set == CriteriaSet.Irlssg2014 ? Irlssg(shared)
        : set == CriteriaSet.Icsd3Tr ? Icsd(shared)
        : set == CriteriaSet.Dsm5Tr ? Dsm(shared)
        : set == CriteriaSet.Pediatric2013 ? Pediatric(shared)
        : Plmd(shared, PlmdContext.Nothing);

    private SharedJudgements Judge(PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        CaseReading reading = new(patient, _knowledge);
        MimicReading mimics = MimicReading.Of(_patterns, reading.Findings, patient.AgeYears);
        Judgement urge = CoreFeatures.Urge(reading.Findings);
        Judgement rest = CoreFeatures.Rest(reading.Findings);
        Judgement relief = CoreFeatures.Relief(reading, _allowed);
        Judgement evening = CoreFeatures.Evening(reading, _allowed);
        Judgement coreFour = urge.And(rest).And(relief).And(evening);
        (VerdictSet mimicsCouldBe, VerdictSet irlssgCouldBe) = _completions.Explore(reading, mimics, CriteriaSet.Irlssg2014);
        return new()
        {
            Reading = reading,
            Mimics = mimics,
            Urge = urge,
            Rest = rest,
            Relief = relief,
            Evening = evening,
            CoreFour = coreFour,
            NotOnlyAMimic = MimicCriterion.Answer(_patterns, reading, mimics, coreFour, mimicsCouldBe),
            IrlssgCouldBe = irlssgCouldBe,
            Explanations = ExplainOnce(reading, mimics, coreFour.Verdict),
        };
    }

    private Lazy<ImmutableArray<MimicExplanation>> ExplainOnce(CaseReading reading, MimicReading mimics, Verdict coreFour) =>
        new(() => MimicCriterion.Explain(_patterns, reading, mimics, coreFour));

    /// <summary>What the sets have in common for a case.</summary>
    private readonly struct SharedJudgements
    {
        internal required CaseReading Reading { get; init; }

        internal required MimicReading Mimics { get; init; }

        internal required Judgement Urge { get; init; }

        internal required Judgement Rest { get; init; }

        internal required Judgement Relief { get; init; }

        internal required Judgement Evening { get; init; }

        internal required Judgement CoreFour { get; init; }

        internal required Judgement NotOnlyAMimic { get; init; }

        internal required VerdictSet IrlssgCouldBe { get; init; }

        internal required Lazy<ImmutableArray<MimicExplanation>> Explanations { get; init; }
    }
}
