using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Reading;

/// <summary>Chooses among the candidates, the latest of each kind, and makes the case. What is not chosen gets its note.</summary>
internal sealed class CaseAssembly
{
    private readonly CaseDraft _draft;
    private readonly Outcome[] _readings;
    private readonly int[] _thingsSaid;

    internal CaseAssembly(CaseDraft draft, Outcome[] readings)
    {
        (_draft, _readings) = (draft, readings);
        _thingsSaid = new int[readings.Length];
        foreach (int place in draft.Findings.Select(candidate => candidate.Place).Concat(draft.RiskFactors.Select(candidate => candidate.Place)))
        {
            _thingsSaid[place]++;
        }
    }

    /// <summary>Makes the case; null when there is an error among the issues.</summary>
    internal PatientCase? Make(out ImmutableArray<CaseIssue> issues)
    {
        if (_draft.Patients.Count > 1)
        {
            issues = [new("several-patients", CaseIssueSeverity.Error, "$", $"There are {_draft.Patients.Count} Patient resources, and a case is of one person; send a document for each.")];
            return null;
        }

        PatientCandidate? person = _draft.Patients.Count == 1 ? _draft.Patients[0] : null;
        PatientCaseBuilder builder = PatientCase.Create(_draft.Options.CaseId ?? person?.Id ?? "fhir");
        if (person is { Age: { } age })
        {
            builder.Aged(age);
        }

        if (person is { Sex: { } sex })
        {
            builder.Sex(sex);
        }

        Choose(_draft.Findings, (term, isPresent) => _ = isPresent ? builder.With(term) : builder.Without(term));
        Choose(_draft.RiskFactors, (term, isPresent) => _ = isPresent ? builder.With(term) : builder.Without(term));
        ChooseLabs(builder);
        ChooseMedications(builder);
        ChooseMeasures(builder);
        ChooseIrls(builder);
        return builder.TryBuild(out PatientCase? patient, out issues) ? patient : null;
    }

    private void Choose<T>(List<PresenceCandidate<T>> candidates, Action<T, bool> record)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        foreach (IGrouping<T, PresenceCandidate<T>> group in candidates.GroupBy(candidate => candidate.Term).OrderBy(group => group.Key.Index))
        {
            DateOnly? last = group.Max(candidate => candidate.Day);
            Presence[] answers = [.. group.Where(candidate => candidate.Day == last).Select(candidate => candidate.Presence).Distinct()];
            if (answers.Length > 1)
            {
                foreach (PresenceCandidate<T> candidate in group)
                {
                    _readings[candidate.Place] = Outcome.Refused("present-and-absent", $"{group.Key.Code} is recorded both present and absent on the same day: it stays not recorded.", "value");
                }

                continue;
            }

            record(group.Key, answers[0] == Presence.Present);
            PresenceCandidate<T> latest = group.Last(candidate => candidate.Day == last);
            foreach (PresenceCandidate<T> older in group.Where(candidate => candidate.Day != last && (candidate.Presence != latest.Presence || SaysOneThing(candidate.Place))))
            {
                _readings[older.Place] = Outcome.Ignored("superseded", $"{group.Key.Code} is {older.Presence.Code()} here, and {latest.Presence.Code()} in a later record, which is used.", "value");
            }
        }
    }

    /// <summary>A code may stand for two risk factors: a resource that is still used for one keeps its note.</summary>
    private bool SaysOneThing(int place) => _thingsSaid[place] == 1;

    private void ChooseLabs(PatientCaseBuilder builder)
    {
        foreach (IGrouping<Analyte, LabCandidate> group in _draft.Labs.GroupBy(candidate => candidate.Lab.Analyte).OrderBy(group => group.Key.Index))
        {
            LabCandidate latest = group.OrderBy(candidate => candidate.Lab.TakenOn ?? DateOnly.MinValue).ThenBy(candidate => candidate.Place).Last();
            builder.Lab(latest.Lab);
            foreach (LabCandidate older in group.Where(candidate => candidate.Place != latest.Place))
            {
                _readings[older.Place] = Outcome.Ignored("lab-superseded", $"A later {group.Key.Code}{(latest.Lab.TakenOn is { } day ? ", of " + FhirDates.Text(day) : "")}, is used.");
            }
        }
    }

    private void ChooseMedications(PatientCaseBuilder builder)
    {
        foreach (IGrouping<string, MedicationCandidate> group in _draft.Medications.GroupBy(candidate => KeyOf(candidate.Entry), StringComparer.OrdinalIgnoreCase))
        {
            MedicationCandidate first = group.OrderBy(candidate => candidate.Entry.StartedOn ?? DateOnly.MaxValue).ThenBy(candidate => candidate.Place).First();
            builder.Takes(first.Entry);
            foreach (MedicationCandidate same in group.Where(candidate => candidate.Place != first.Place))
            {
                _readings[same.Place] = Outcome.Ignored("medication-listed-already", $"{CodeText.Clip(same.Entry.Label)} is in the case already, from an earlier record.", "medication");
            }
        }
    }

    private static string KeyOf(MedicationEntry entry) => MedicationTable.Default.Recognize(entry).Drug?.Id ?? entry.Label;

    private void ChooseMeasures(PatientCaseBuilder builder)
    {
        foreach (IGrouping<Measure, MeasureCandidate> group in _draft.Measures.GroupBy(candidate => candidate.Measure))
        {
            MeasureCandidate latest = group.OrderBy(candidate => candidate.Day ?? DateOnly.MinValue).ThenBy(candidate => candidate.Place).Last();
            Set(builder, latest);
            foreach (MeasureCandidate older in group.Where(candidate => candidate.Place != latest.Place))
            {
                _readings[older.Place] = Outcome.Ignored("superseded", $"A later {group.Key.Code} is used.", "value");
            }
        }
    }

    private void Set(PatientCaseBuilder builder, MeasureCandidate candidate)
    {
        if (candidate.Measure == Measure.Age)
        {
            SetAge(builder, candidate);
        }
        else if (candidate.Measure == Measure.Trimester)
        {
            if (candidate.Value is 1 or 2 or 3)
            {
                builder.PregnantInTrimester((int)candidate.Value);
            }
            else
            {
                _readings[candidate.Place] = Outcome.Refused("trimester-out-of-range", FormattableString.Invariant($"A trimester is 1, 2 or 3; {candidate.Value} was found."), "value");
            }
        }
        else if (candidate.Measure == Measure.Frequency)
        {
            builder.SymptomsPerWeek(candidate.Value);
        }
        else if (candidate.Measure == Measure.Duration)
        {
            builder.SymptomsForMonths(candidate.Value);
        }
        else if (candidate.Measure == Measure.Episodes)
        {
            builder.LifetimeEpisodes(candidate.Value);
        }
        else
        {
            builder.PlmIndexPerHour(candidate.Value);
        }
    }

    /// <summary>A birth date says more than an age that was once written down.</summary>
    private void SetAge(PatientCaseBuilder builder, MeasureCandidate candidate)
    {
        if (_draft.Patients is [{ Age: { } known }])
        {
            _readings[candidate.Place] = Outcome.Ignored("age-from-birth-date", FormattableString.Invariant($"The birth date of the Patient makes an age of {known}, which is used."), "value");
        }
        else if (candidate.Value is < 0 or > CaseLimits.OldestAgeYears)
        {
            _readings[candidate.Place] = Outcome.Refused("age-implausible", FormattableString.Invariant($"An age is 0 to {CaseLimits.OldestAgeYears} years; {candidate.Value} was found."), "value");
        }
        else
        {
            builder.Aged(candidate.Value);
        }
    }

    private void ChooseIrls(PatientCaseBuilder builder)
    {
        if (_draft.Irls.Count == 0)
        {
            return;
        }

        IrlsCandidate latest = _draft.Irls.OrderBy(candidate => candidate.Day ?? DateOnly.MinValue).ThenBy(candidate => candidate.Place).Last();
        builder.Irls(IrlsAnswers.From(latest.Answers.AsSpan()));
        foreach (IrlsCandidate older in _draft.Irls.Where(candidate => candidate.Place != latest.Place))
        {
            _readings[older.Place] = Outcome.Ignored("superseded", "Later answers to the IRLS are used.");
        }
    }
}
