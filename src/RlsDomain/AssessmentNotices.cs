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
        .. findings.Labs.Notices.Where(notice => notice.Code != LabNotice.AgeAssumed).Select(notice => notice.Message), // Age says it too.
        .. findings.LabsLeftOut.Select(lab => FormattableString.Invariant($"{lab.Analyte.DisplayName} {lab.Value} {lab.Unit.Code} was left out: the knowledge in use does not convert this unit.")),
        .. Iron(findings.Labs.Iron),
        .. Irls(findings),
        .. MovementIndex(findings),
        .. Augmentation(findings),
        .. Pregnancy(findings),
        .. Age(findings),
        .. LargestSets(findings),
    ];

    private static IEnumerable<string> Iron(IronAssessment iron)
    {
        if (iron.Outcome == IronOutcome.DoNotGive || iron.Outcome == IronOutcome.Conflict || iron.SeedAndGuidelineDiffer || iron.InflammationWarning is not null)
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
        Presence said = findings.Patient.Findings[Finding.PlmsIndexRaised];
        Presence read = RecordedFindings.Read(findings.Patient, findings.Knowledge);
        if (said != Presence.NotRecorded && read != Presence.NotRecorded && said != read)
        {
            yield return FormattableString.Invariant($"The finding {Finding.PlmsIndexRaised.Code} is recorded as {said.Code()}, and a movement index of {findings.Patient.PlmIndexPerHour} an hour would make it {read.Code()}: the finding is used as recorded.");
        }
    }

    private static IEnumerable<string> Augmentation(CaseFindings findings)
    {
        if (!findings.Medications.Augmenting.IsEmpty)
        {
            yield return "A drug that can lead to augmentation is on the list. Whether there is augmentation is not evaluated: a case cannot record how the symptoms compare with those before treatment.";
        }
    }

    private static IEnumerable<string> Pregnancy(CaseFindings findings)
    {
        if (findings.Patient.PregnancyTrimester is not null || findings.Patient.RiskFactors[RiskFactor.Pregnancy] == Presence.Present)
        {
            yield return "Pregnancy is recorded: the recommendations for adults were not made for pregnancy; those made for it come first, and the cautions about drugs and about iron by vein in the first trimester stand with them.";
        }
    }

    private static IEnumerable<string> Age(CaseFindings findings)
    {
        if (findings.Patient.AgeYears is not { } age)
        {
            yield return "The age is not recorded: ratios by age and red flags of children are left out, and guidance, laboratory lines and the line of the movement index are those of adults.";
        }
        else if (age < findings.Knowledge[RuleNumber.AdultAge])
        {
            yield return "The person is a child: the criteria evaluated are those of adults, not the pediatric ones, and the probabilities are built from studies of adults and reach children only through ratios by age.";
        }
    }

    private static IEnumerable<string> LargestSets(CaseFindings findings)
    {
        double probability = findings.Differential.ProbabilityOfLargestSets;
        if (probability >= (double)findings.Knowledge[RuleNumber.SetLimitNotice])
        {
            yield return FormattableString.Invariant($"With a probability of {probability:0.00}, as many as {findings.Knowledge[RuleNumber.LargestConditionSet]} conditions are present at once. The model leaves larger sets out (ENG-20), so the probabilities of several conditions are lower here than over all sets.");
        }
    }
}
