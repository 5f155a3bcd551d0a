using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <content>What the IRLSSG criteria add to the diagnosis: supportive features and two specifiers.</content>
public sealed partial class CriteriaEvaluator
{
    /// <summary>Answers the supportive features of the IRLSSG criteria, s1 to s4. They never replace an essential criterion.</summary>
    /// <param name="patient">The case.</param>
    public ImmutableArray<SupportiveFeature> EvaluateSupportiveFeatures(PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        CaseReading reading = new(patient, _knowledge);
        return
        [
            Support(0, Finding.FamilyHistoryRls, Kleene.ToVerdict),
            Support(1, Finding.DopaminergicResponse, Kleene.ToVerdict),
            Support(2, Finding.PlmsIndexRaised, Kleene.ToVerdict),
            Support(3, Finding.DaytimeSleepiness, EngineeringRules.NoProfoundSleepiness),
        ];

        SupportiveFeature Support(int place, Finding finding, Func<Presence, Verdict> rule) => new()
        {
            Text = _texts.Supportive[place],
            Verdict = rule(reading.Findings[finding]),
            Because = reading.Name(reading.Findings.RecordedBits & PresenceSet<Finding>.BitOf(finding), CaseInputs.None),
        };
    }

    /// <summary>Gives the course by the IRLSSG specifier, from the untreated frequency, the duration and the episodes in life.</summary>
    /// <remarks>At the limit of the frequency the course is chronic-persistent, and at the limit of the episodes it is intermittent. With an unknown age it is undetermined, since children have none.</remarks>
    /// <param name="patient">The case.</param>
    public CourseSpecifier EvaluateCourse(PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        if (RecordedFindings.IsChild(patient, _knowledge))
        {
            return CourseSpecifier.NotApplied;
        }

        if (patient.AgeYears is null || !EngineeringRules.CoversThePeriod(patient.SymptomDurationMonths, _knowledge) || patient.SymptomFrequencyPerWeek is not { } frequency)
        {
            return CourseSpecifier.Undetermined;
        }

        return frequency >= _knowledge[RuleNumber.CourseFrequency] ? CourseSpecifier.ChronicPersistent
            : patient.LifetimeEpisodes is not { } episodes ? CourseSpecifier.Undetermined
            : episodes >= _knowledge[RuleNumber.IntermittentEpisodes] ? CourseSpecifier.Intermittent
            : CourseSpecifier.BelowIntermittent;
    }

    /// <summary>Answers the IRLSSG specifier of clinical significance.</summary>
    /// <param name="patient">The case.</param>
    public ClinicalSignificance EvaluateSignificance(PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        CaseReading reading = new(patient, _knowledge);
        Verdict verdict = reading.Findings[Finding.SignificantDistressOrImpairment].ToVerdict();
        UInt128 because = reading.Findings.RecordedBits & PresenceSet<Finding>.BitOf(Finding.SignificantDistressOrImpairment);
        CaseInputs inputs = CaseInputs.None;
        if (verdict == Verdict.Undetermined)
        {
            because = reading.Findings.PresentBits & Completions.ConcernFindings;
            inputs = EngineeringRules.HintsAtSignificance(patient.Irls, _knowledge) ? CaseInputs.Irls : CaseInputs.None;
        }

        return new()
        {
            Text = _texts.Significance,
            Verdict = verdict,
            IsLikely = verdict == Verdict.Undetermined && (because != UInt128.Zero || inputs != CaseInputs.None),
            Because = reading.Name(because, inputs),
        };
    }
}
