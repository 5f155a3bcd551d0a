using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Guidance;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace Snippets;

/// <summary>docs/getting-started.md.</summary>
internal static class GettingStarted
{
    internal static void Show()
    {
        PatientCase patient = PatientCase.Create("anna-2026-11")
            .Aged(54).Sex(Sex.Female)
            .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
            .Without(Finding.VisibleMuscleSpasm)
            .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)
            .Takes("mirtazapine")
            .Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2)
            .Build();
        Assessment assessment = RlsAssessor.Default.Assess(patient);

        // <GettingStarted>
        foreach (RaisedFlag raised in assessment.RedFlags)                  // Before all else.
        {
            Console.WriteLine($"Red flag: {raised.Flag.Concern} Urgency: {raised.Flag.Urgency}.");
        }

        foreach (CriteriaResult set in assessment.Criteria)
        {
            Console.WriteLine($"{set.Set.DisplayName}: {set.Verdict.Code()}; could be {string.Join(", ", set.CouldBe.Select(verdict => verdict.Code()))}");
        }

        foreach (RankedCondition ranked in assessment.Differential.Ranking.Take(3))
        {
            Console.WriteLine(Invariant($"{ranked.Condition.DisplayName}: mainly explains {ranked.Explains:0.00}, is present {ranked.Probability:0.00}"));
        }

        foreach (Contributor contributor in assessment.Contributors)
        {
            Console.WriteLine($"{contributor.Detail} [{string.Join(", ", contributor.SourceIds)}{(contributor.Mark is { } mark ? "; " + mark : "")}]");
        }

        Console.WriteLine(assessment.Irls);
        Console.WriteLine($"Ask next: {assessment.Differential.NextQuestions[0].Finding.DisplayName}");
        foreach (string notice in assessment.Notices)
        {
            Console.WriteLine($"Notice: {notice}");
        }
        // </GettingStarted>
    }
}
