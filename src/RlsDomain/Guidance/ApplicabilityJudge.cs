using System.Collections.Immutable;
using RlsDomain.Criteria;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>Decides what recommendations ask for, in three-valued logic: what is not recorded leaves it open.</summary>
internal sealed class ApplicabilityJudge
{
    private static readonly ImmutableArray<RiskFactor> s_nutrients =
        [RiskFactor.MagnesiumDeficiency, RiskFactor.FolateDeficiency, RiskFactor.VitaminB12Deficiency, RiskFactor.ZincDeficiency, RiskFactor.VitaminDDeficiency];

    private static readonly ImmutableArray<Finding> s_insomnia =
        [Finding.DifficultyFallingAsleep, Finding.DifficultyStayingAsleep, Finding.InsomniaUnspecified];

    /// <summary>How each thing that a recommendation may ask for is decided; a lab line is asked for by its id instead.</summary>
    private static readonly Dictionary<Applicability, Func<ApplicabilityJudge, Applicable>> s_rules = new()
    {
        [Applicability.Adult] = judge => Applicable.When(judge._case.Patient.AgeYears is not { } age || age >= judge.Number(RuleNumber.AdultAge)),
        [Applicability.Child] = judge => Applicable.When(judge._case.Patient.AgeYears < judge.Number(RuleNumber.AdultAge), "age"),
        [Applicability.OlderAdult] = judge => Applicable.When(judge._case.Patient.AgeYears >= judge.Number(RuleNumber.OlderAdultAge), "age"),
        [Applicability.Pregnant] = judge => judge.Pregnant(),
        [Applicability.Rls] = judge => judge.Rls(),
        [Applicability.Plmd] = judge => Applicable.When(judge.Leads(Condition.PeriodicLimbMovementDisorder), Condition.PeriodicLimbMovementDisorder.Code),
        [Applicability.EndStageRenalDisease] = judge => judge.EndStage(),
        [Applicability.NotEndStageRenalDisease] = judge => Applicable.When(judge.EndStage().Verdict != Verdict.Met),
        [Applicability.RenalImpairment] = judge => judge.RenalImpairment(),
        [Applicability.Augmentation] = _ => Applicable.Open, // A case of this format cannot record it.
        [Applicability.ModerateToSevere] = judge => judge.ModerateToSevere(),
        [Applicability.ChronicPersistent] = judge => judge.Course(CourseSpecifier.ChronicPersistent),
        [Applicability.Intermittent] = judge => judge.Course(CourseSpecifier.Intermittent),
        [Applicability.Insomnia] = judge => judge.AnyOf(s_insomnia),
        [Applicability.Impairment] = judge => judge.AnyOf([Finding.SignificantDistressOrImpairment]),
        [Applicability.NutrientDeficiency] = judge => judge.NutrientDeficiency(),
        [Applicability.OralIronAppropriate] = judge => judge.IronOutcomeIs(IronOutcome.OralOrIntravenous),
        [Applicability.IntravenousIronAppropriate] = judge => judge.IronOutcomeIs(IronOutcome.OralOrIntravenous, IronOutcome.IntravenousOnly),
        [Applicability.LowFerritin] = judge => judge.LowFerritin(),
    };

    private readonly CaseFindings _case;
    private readonly Applicable?[] _judged = new Applicable?[Applicability.All.Length];

    internal ApplicabilityJudge(CaseFindings findings) => _case = findings;

    /// <summary>Decides whether all that a recommendation asks for holds.</summary>
    internal bool IsMet(Recommendation recommendation)
    {
        foreach (Applicability asked in recommendation.Applies)
        {
            if (Judge(asked, recommendation).Verdict != Verdict.Met)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives what in the case makes a recommendation apply, each thing once.</summary>
    internal ImmutableArray<string> BecauseOf(Recommendation recommendation)
    {
        ImmutableArray<string> because = [];
        foreach (Applicability asked in recommendation.Applies)
        {
            ImmutableArray<string> more = Judge(asked, recommendation).Because;
            foreach (string code in more)
            {
                because = because.Contains(code) ? because : because.Add(code);
            }
        }

        return because;
    }

    /// <summary>Decides a thing once for a case; a lab line is decided by its id, and not asked for by many rows.</summary>
    private Applicable Judge(Applicability asked, Recommendation recommendation) =>
        asked == Applicability.LabLine ? Line(recommendation.LabLine!) : _judged[asked.Index] ??= s_rules[asked](this);

    private decimal Number(RuleNumber number) => _case.Knowledge[number];

    private bool Leads(Condition condition) =>
        _case.Differential.Leading == condition && _case.Differential.ProbabilityOf(condition) >= (double)Number(RuleNumber.GuidanceProbability);

    private Applicable Rls()
    {
        CriteriaResult irlssg = _case.Criteria.First(result => result.Set == CriteriaSet.Irlssg2014);
        if (irlssg.Verdict == Verdict.Met || irlssg.Label is not null)
        {
            return Applicable.When(true, CriteriaSet.Irlssg2014.Code);
        }

        bool isLikely = _case.Differential.ProbabilityOf(Condition.RestlessLegsSyndrome) >= (double)Number(RuleNumber.GuidanceProbability);
        return Applicable.When(isLikely, Condition.RestlessLegsSyndrome.Code);
    }

    private Applicable Pregnant() =>
        _case.Patient.PregnancyTrimester is not null ? Applicable.When(true, "pregnancyTrimester")
        : new(_case.Patient.RiskFactors[RiskFactor.Pregnancy].ToVerdict(), [RiskFactor.Pregnancy.Code]);

    private Applicable EndStage() =>
        _case.Patient.RiskFactors[RiskFactor.Dialysis] == Presence.Present ? Applicable.When(true, RiskFactor.Dialysis.Code)
        : _case.Labs.EndStageRenalDisease == Verdict.Met ? Applicable.When(true, Analyte.EstimatedGlomerularFiltrationRate.Code)
        : new(_case.Labs.EndStageRenalDisease, []);

    private Applicable RenalImpairment()
    {
        RiskFactor[] kidney = [RiskFactor.ChronicKidneyDisease, RiskFactor.Dialysis];
        RiskFactor[] recorded = [.. kidney.Where(factor => _case.Patient.RiskFactors[factor] == Presence.Present)];
        return recorded.Length > 0 ? Applicable.When(true, [.. recorded.Select(factor => factor.Code)])
            : _case.LabFindings.Any(lab => lab.Finding.Contributor == RiskFactor.ChronicKidneyDisease) ? Applicable.When(true, Analyte.EstimatedGlomerularFiltrationRate.Code)
            : new(_case.Patient.RiskFactors[RiskFactor.ChronicKidneyDisease].ToVerdict(), []);
    }

    private Applicable ModerateToSevere()
    {
        if (_case.Irls is not { } irls)
        {
            return Applicable.Open;
        }

        bool? isModerate = irls.LowestTotal >= IrlsBand.Moderate.LowestTotal ? true
            : irls.HighestTotal < IrlsBand.Moderate.LowestTotal ? false
            : null;
        return Applicable.When(isModerate, "irls");
    }

    private Applicable Course(CourseSpecifier asked) =>
        _case.Course == CourseSpecifier.Undetermined ? Applicable.Open
        : Applicable.When(_case.Course == asked, "symptomFrequencyPerWeek", "symptomDurationMonths");

    private Applicable AnyOf(ImmutableArray<Finding> findings)
    {
        Verdict verdict = findings.Aggregate(Verdict.NotMet, (any, finding) => Kleene.Or(any, _case.Patient.Findings[finding].ToVerdict()));
        return new(verdict, [.. findings.Where(finding => _case.Patient.Findings[finding] == Presence.Present).Select(finding => finding.Code)]);
    }

    private Applicable NutrientDeficiency()
    {
        ImmutableArray<string> because =
        [
            .. s_nutrients.Where(factor => _case.Patient.RiskFactors[factor] == Presence.Present).Select(factor => factor.Code),
            .. _case.LabFindings.Where(lab => lab.Finding.Contributor is { } factor && s_nutrients.Contains(factor)).Select(lab => lab.Reading.Analyte.Code),
        ];
        return because.IsEmpty ? Applicable.Open : Applicable.When(true, because);
    }

    private Applicable Line(string thresholdId)
    {
        IronLine? ironLine = _case.Labs.Iron.Lines.FirstOrDefault(line => line.Row.Id == thresholdId);
        LabFinding? met = _case.LabFindings.FirstOrDefault(lab => lab.Finding.Row.Id == thresholdId).Finding;
        return met is not null || ironLine?.Verdict == Verdict.Met ? Applicable.When(true, ArmsOf(met?.Row ?? ironLine!.Row))
            : ironLine is not null ? new(ironLine.Verdict, [])
            : Applicable.Open;
    }

    /// <summary>Gives the analytes by which a line is met: its own, the other one of its condition, or both.</summary>
    private ImmutableArray<string> ArmsOf(LabThreshold row)
    {
        bool isOwn = ValueOf(row.Analyte) is { } own && row.JudgeOwn(own) == Verdict.Met;
        bool isOther = row.Other is { } other && ValueOf(other.Analyte) is { } value && other.Bounds.Holds(value);
        return
        [
            .. isOwn ? [row.Analyte.Code] : Array.Empty<string>(),
            .. isOther ? [row.Other!.Analyte.Code] : Array.Empty<string>(),
        ];
    }

    private decimal? ValueOf(Analyte analyte) =>
        _case.Labs.Readings.FirstOrDefault(reading => reading.IsUsed && reading.Analyte == analyte)?.CanonicalValue;

    private Applicable IronOutcomeIs(params ImmutableArray<IronOutcome> outcomes)
    {
        IronOutcome outcome = _case.Labs.Iron.Outcome;
        return outcome == IronOutcome.Undetermined ? Applicable.Open
            : Applicable.When(outcomes.Contains(outcome), "iron-status");
    }

    private Applicable LowFerritin()
    {
        bool isLow = _case.LabFindings.Any(lab => lab.Reading.Analyte == Analyte.Ferritin && lab.Finding.Contributor == RiskFactor.IronDeficiency);
        return isLow ? Applicable.When(true, Analyte.Ferritin.Code) : Applicable.Open;
    }
}
