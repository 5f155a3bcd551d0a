using System.Collections.Immutable;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain;

/// <summary>Collects what was left out or is doubtful, so that nothing is dropped in silence.</summary>
internal static class AssessmentNotices
{
    internal static ImmutableArray<string> Of(CaseFindings findings) =>
    [
        .. findings.Patient.Notices.Select(notice => notice.Message),
        .. findings.Medications.Notices.Select(notice => notice.Message),
        .. findings.Labs.Notices.Select(notice => notice.Message),
        .. Iron(findings),
        .. Irls(findings),
        .. MovementIndex(findings),
        .. Age(findings),
    ];

    private static IEnumerable<string> Iron(CaseFindings findings)
    {
        IronAssessment iron = findings.Labs.Iron;
        if (iron.Outcome == IronOutcome.DoNotGive || iron.Outcome == IronOutcome.Conflict || iron.SeedAndGuidelineDiffer)
        {
            yield return iron.Explanation;
        }
    }

    private static IEnumerable<string> Irls(CaseFindings findings)
    {
        if (findings.Irls is { IsComplete: false } irls)
        {
            yield return FormattableString.Invariant($"The IRLS has {irls.AnsweredCount} of 10 items answered: no total is given, only the range from {irls.LowestTotal} to {irls.HighestTotal} in which it must lie.");
        }
    }

    private static IEnumerable<string> MovementIndex(CaseFindings findings)
    {
        PresenceSet<Finding> recorded = findings.Patient.Findings;
        Presence said = recorded[Finding.PlmsIndexRaised];
        Presence read = RecordedFindings.Read(findings.Patient, findings.Knowledge);
        if (said != Presence.NotRecorded && read != Presence.NotRecorded && said != read)
        {
            yield return FormattableString.Invariant($"The finding {Finding.PlmsIndexRaised.Code} is recorded as {said.Code()}, and a movement index of {findings.Patient.PlmIndexPerHour} an hour would make it {read.Code()}: the finding is used as recorded.");
        }
    }

    private static IEnumerable<string> Age(CaseFindings findings)
    {
        if (findings.Patient.AgeYears is not { } age)
        {
            yield return "The age is not recorded: ratios by age are left out, and guidance and laboratory lines are those of adults.";
        }
        else if (age < findings.Knowledge[RuleNumber.AdultAge])
        {
            yield return "The person is a child: the probabilities are built from studies of adults and reach children only through ratios by age.";
        }
    }
}
