using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace Snippets;

/// <summary>docs/guidance.md.</summary>
internal static class Advice
{
    internal static void RedFlags()
    {
        // <RedFlags>
        PatientCase patient = PatientCase.Create("flags-1").Aged(61)
            .With(Finding.WorseWithExertion, Finding.DiminishedPulses)
            .Build();
        foreach (RaisedFlag raised in RlsAssessor.Default.Assess(patient).RedFlags)
        {
            Console.WriteLine($"{raised.Flag.Code}: {raised.Flag.Concern} Urgency: {raised.Flag.Urgency}.");
            string sources = string.Join(", ", raised.Flag.SourceIds.DefaultIfEmpty("no source"));
            Console.WriteLine($"  because {string.Join(", ", raised.Because.Select(finding => finding.Code))} [{sources}; {raised.Flag.Verified.Code}]");
        }
        // </RedFlags>
    }

    internal static void Guidance()
    {
        // <Guidance>
        PatientCase patient = PatientCase.Create("guidance-1").Aged(54)
            .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight)
            .Build();
        Assessment assessment = RlsAssessor.Default.Assess(patient);

        foreach (GuidanceItem item in assessment.Guidance.Where(item => item.ConflictsWith.Length > 0).Take(3)) // Of those where sources disagree.
        {
            Recommendation row = item.Recommendation;
            Console.WriteLine($"{row.Id} ({row.SourceId}, {row.Year}, {row.Status}): {row.Direction.Code} {row.Intervention}");
            Console.WriteLine($"  strength {row.Strength ?? "not given"}, certainty {row.Certainty ?? "not given"} [{row.Verified.Code}]; because {string.Join(", ", item.Because)}");
            Console.WriteLine($"  otherwise: {string.Join(", ", item.ConflictsWith)}");
        }
        // </Guidance>
    }
}
