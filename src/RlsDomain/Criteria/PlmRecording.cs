using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Reads the recording of limb movements: whether it shows any, and whether they are frequent for the age.</summary>
internal readonly struct PlmRecording
{
    private static readonly UInt128 s_raised = PresenceSet<Finding>.BitOf(Finding.PlmsIndexRaised);

    private readonly KnowledgeBase _knowledge;
    private readonly PatientCase _patient;

    internal PlmRecording(PatientCase patient, KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _patient = patient;
        Presence raised = patient.Findings[Finding.PlmsIndexRaised];
        (Shown, Frequent) = patient.PlmIndexPerHour is { } index ? OfIndex(index) : (OfFinding(raised, isShown: true), OfFinding(raised, isShown: false));
    }

    /// <summary>plmd-a: any movement an hour. Where only the finding is recorded, an index that is not raised may still be above 0.</summary>
    internal Judgement Shown { get; }

    /// <summary>plmd-b: above the limit for the age.</summary>
    internal Judgement Frequent { get; }

    /// <summary>Gives the ways in which the recording could still come out: both criteria together, and the findings that go with it.</summary>
    internal IEnumerable<(VerdictSet Movements, PresenceSet<Finding> Findings)> Ways(CaseReading reading)
    {
        if (_patient.PlmIndexPerHour is not null || _patient.Findings[Finding.PlmsIndexRaised] != Presence.NotRecorded)
        {
            return [(VerdictSet.And(Shown.CouldBe, Frequent.CouldBe), reading.Findings)];
        }

        // One index in each stretch between the limits.
        PlmRecording recording = this;
        decimal adult = _knowledge[RuleNumber.PlmIndexAdult];
        decimal child = _knowledge[RuleNumber.PlmIndexChild];
        decimal[] indexes = [0, Math.Min(adult, child), Math.Max(adult, child), Math.Max(adult, child) + 1];
        return indexes.Select(index => (
            VerdictSet.Of(Kleene.And(IsShown(index), recording.IsFrequent(index))),
            reading.Findings.With(Finding.PlmsIndexRaised, RecordedFindings.Read(index, recording._patient, recording._knowledge))));
    }

    private static Verdict IsShown(decimal index) => index > 0 ? Verdict.Met : Verdict.NotMet;

    private Verdict IsFrequent(decimal index)
    {
        Verdict adult = PublishedCriteria.Above(index, _knowledge[RuleNumber.PlmIndexAdult]);
        Verdict child = PublishedCriteria.Above(index, _knowledge[RuleNumber.PlmIndexChild]);
        return _patient.AgeYears is null && adult != child ? Verdict.Undetermined
            : RecordedFindings.IsChild(_patient, _knowledge) ? child
            : adult;
    }

    private (Judgement Shown, Judgement Frequent) OfIndex(decimal index)
    {
        Verdict shown = IsShown(index);
        Verdict frequent = IsFrequent(index);
        return (
            new() { Verdict = shown, CouldBe = VerdictSet.Of(shown), BecauseInputs = CaseInputs.PlmIndex },
            new()
            {
                Verdict = frequent,
                CouldBe = VerdictSet.Of(frequent),
                BecauseInputs = CaseInputs.PlmIndex | (_patient.AgeYears is null ? CaseInputs.None : CaseInputs.Age),
                OpenInputs = frequent == Verdict.Undetermined ? CaseInputs.Age : CaseInputs.None,
            });
    }

    private Judgement OfFinding(Presence raised, bool isShown)
    {
        bool isKnown = raised == Presence.Present || (raised == Presence.Absent && !isShown);
        Verdict verdict = isKnown ? raised.ToVerdict() : Verdict.Undetermined;
        VerdictSet any = VerdictSet.MetOrNot | (isShown || _patient.AgeYears is not null ? VerdictSet.MetOrNot : VerdictSet.Undetermined);
        return new()
        {
            Verdict = verdict,
            CouldBe = isKnown ? VerdictSet.Of(verdict) : any,
            Because = raised == Presence.NotRecorded ? UInt128.Zero : s_raised,
            Open = raised == Presence.NotRecorded ? s_raised : UInt128.Zero,
            OpenInputs = isKnown ? CaseInputs.None : CaseInputs.PlmIndex | (isShown || _patient.AgeYears is not null ? CaseInputs.None : CaseInputs.Age),
        };
    }
}
