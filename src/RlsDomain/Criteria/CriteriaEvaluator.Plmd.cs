using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <content>Periodic limb movement disorder.</content>
public sealed partial class CriteriaEvaluator
{
    /// <summary>Answers the criteria for periodic limb movement disorder, with what the case does not hold.</summary>
    /// <remarks>
    /// The index of the recording is judged where there is one, else <c>plms-index-raised</c>. It must be above the
    /// limit for the age; with the age unknown it is undetermined where the limits for children and adults disagree.
    /// Whether RLS precludes the disorder is the answer of the IRLSSG set for the same case.
    /// </remarks>
    /// <param name="patient">The case.</param>
    /// <param name="context">What is known beside the case; <see cref="PlmdContext.Nothing"/> when nothing is.</param>
    public CriteriaResult EvaluatePlmd(PatientCase patient, PlmdContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Plmd(Judge(patient), context);
    }

    private CriteriaResult Plmd(in SharedJudgements shared, PlmdContext context)
    {
        CaseReading reading = shared.Reading;
        PlmRecording recording = new(reading.Patient, _knowledge);
        PlmdExclusions exclusions = new(reading.Patient, context);
        Judgement harm = CoreFeatures.Answer(reading.Findings, Finding.PlmCausesImpairment);
        (VerdictSet rls, VerdictSet overall) = ExplorePlmd(reading, recording, exclusions);
        Judgement irlssg = Judgement.All(rls, shared.Urge, shared.Rest, shared.Relief, shared.Evening, shared.NotOnlyAMimic);
        ImmutableArray<CriterionResult> criteria =
        [
            recording.Shown.Write(_texts.Plmd[0], reading),
            recording.Frequent.Write(_texts.Plmd[1], reading),
            harm.Write(_texts.Plmd[2], reading),
            exclusions.Write(_texts.Plmd[3], irlssg, reading),
        ];
        return new()
        {
            Set = CriteriaSet.PlmdIcsd3Tr,
            Verdict = criteria.Aggregate(Verdict.Met, (verdict, criterion) => Kleene.And(verdict, criterion.Verdict)),
            CouldBe = overall.ToImmutableArray(),
            Criteria = criteria,
            MimicsOnce = shared.Explanations,
            Notes = [.. criteria.SelectMany(criterion => criterion.Notes).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Tries each recording and each answer on harm that the case leaves open: a pattern of a mimic may read both.</summary>
    private (VerdictSet Rls, VerdictSet Overall) ExplorePlmd(in CaseReading reading, in PlmRecording recording, in PlmdExclusions exclusions)
    {
        VerdictSet rls = default;
        VerdictSet overall = default;
        foreach ((VerdictSet movements, PresenceSet<Finding> recorded) in recording.Ways(reading))
        {
            Presence harm = recorded[Finding.PlmCausesImpairment];
            Presence[] answers = harm == Presence.NotRecorded ? [Presence.Present, Presence.Absent] : [harm];
            foreach (Presence answer in answers)
            {
                CaseReading tried = reading.With(recorded.With(Finding.PlmCausesImpairment, answer));
                MimicReading mimics = MimicReading.Of(_patterns, tried.Findings, reading.Patient.AgeYears);
                VerdictSet rlsHere = _completions.Explore(tried, mimics, CriteriaSet.Irlssg2014).Overall;
                rls |= rlsHere;
                overall |= VerdictSet.And(
                    VerdictSet.And(movements, VerdictSet.Of(answer)),
                    VerdictSet.And(VerdictSet.Not(rlsHere), exclusions.CouldBe));
            }
        }

        return (rls, overall);
    }
}
