using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <content>The three sets, each as its source puts it together.</content>
public sealed partial class CriteriaEvaluator
{
    private CriteriaResult Irlssg(in SharedJudgements shared)
    {
        string? label = EngineeringRules.Label(shared.CoreFour.Verdict, shared.NotOnlyAMimic.Verdict);
        CriteriaResult result = Write(CriteriaSet.Irlssg2014, shared, shared.IrlssgCouldBe, _texts.Irlssg,
            [shared.Urge, shared.Rest, shared.Relief, shared.Evening, shared.NotOnlyAMimic]);
        return label is null ? result : result with { Label = label, Notes = result.Notes.Add(EngineeringRules.ProbableNote) };
    }

    private CriteriaResult Icsd(in SharedJudgements shared)
    {
        VerdictSet couldBe = _completions.Explore(shared.Reading, shared.Mimics, CriteriaSet.Icsd3Tr).Overall;
        return Write(CriteriaSet.Icsd3Tr, shared, couldBe, _texts.Icsd,
            [shared.Urge, shared.Rest, shared.Relief, shared.Evening, shared.NotOnlyAMimic, Concern(shared.Reading.Findings)]);
    }

    private CriteriaResult Dsm(in SharedJudgements shared)
    {
        PresenceSet<Finding> findings = shared.Reading.Findings;
        Judgement features = shared.Urge.And(shared.Rest)
            .And(CoreFeatures.Relief(shared.Reading, SeverityCaveat.NotStated))
            .And(CoreFeatures.Evening(shared.Reading, SeverityCaveat.NotStated));
        Judgement frequency = AtLeast(shared.Reading.Patient.SymptomFrequencyPerWeek, RuleNumber.DsmFrequency, CaseInputs.SymptomFrequency)
            .And(AtLeast(shared.Reading.Patient.SymptomDurationMonths, RuleNumber.DsmDuration, CaseInputs.SymptomDuration));
        Judgement distress = CoreFeatures.Answer(findings, Finding.SignificantDistressOrImpairment);
        Judgement drug = DrugCriterion.Answer(_patterns[_akathisia], shared.Mimics[_akathisia], findings, _completions.NotADrug(shared.Reading, shared.Mimics));
        VerdictSet rest = _completions.Explore(shared.Reading, shared.Mimics, CriteriaSet.Dsm5Tr).Overall;
        return Write(CriteriaSet.Dsm5Tr, shared, VerdictSet.And(rest, frequency.CouldBe), _texts.Dsm,
            [features, frequency, distress, shared.NotOnlyAMimic, drug]);
    }

    private static Judgement Concern(PresenceSet<Finding> findings)
    {
        Verdict verdict = PublishedCriteria.Concern(findings[Finding.SignificantDistressOrImpairment], findings[Finding.DifficultyFallingAsleep], findings[Finding.DifficultyStayingAsleep]);
        UInt128 asked = Completions.ConcernFindings;
        return new()
        {
            Verdict = verdict,
            CouldBe = PossibleVerdicts.Concern(findings),
            Because = verdict switch
            {
                Verdict.Met => findings.PresentBits & asked,
                Verdict.NotMet => asked,
                _ => UInt128.Zero,
            },
            Open = verdict == Verdict.Met ? UInt128.Zero : asked & ~findings.RecordedBits,
        };
    }

    private Judgement AtLeast(decimal? value, RuleNumber limit, CaseInputs input) => new()
    {
        Verdict = PublishedCriteria.AtLeast(value, _knowledge[limit]),
        CouldBe = PossibleVerdicts.AtLeast(value, _knowledge[limit]),
        BecauseInputs = value is null ? CaseInputs.None : input,
        OpenInputs = value is null ? input : CaseInputs.None,
    };

    private static CriteriaResult Write(CriteriaSet set, in SharedJudgements shared, VerdictSet couldBe, ImmutableArray<CriterionText> texts, ReadOnlySpan<Judgement> judgements)
    {
        Verdict verdict = Verdict.Met;
        List<string> notes = [];
        var criteria = ImmutableArray.CreateBuilder<CriterionResult>(judgements.Length);
        for (int i = 0; i < judgements.Length; i++)
        {
            verdict = Kleene.And(verdict, judgements[i].Verdict);
            criteria.Add(judgements[i].Write(texts[i], shared.Reading));
            if (judgements[i].Note is { } note && !notes.Contains(note))
            {
                notes.Add(note);
            }
        }

        return new()
        {
            Set = set,
            Verdict = verdict,
            CouldBe = couldBe.ToImmutableArray(),
            Criteria = criteria.MoveToImmutable(),
            MimicsOnce = shared.Explanations,
            Notes = [.. notes],
        };
    }
}
