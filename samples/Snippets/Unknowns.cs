using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace Snippets;

/// <summary>docs/unknowns.md.</summary>
internal static class Unknowns
{
    internal static void Show()
    {
        // <Unknowns>
        PatientCase patient = PatientCase.Create("unknowns-1")
            .Aged(54)
            .With(Finding.UrgeToMoveLegs, Finding.WorseInEveningOrNight, Finding.PainfulMuscleContraction)
            .Build();
        DifferentialResult differential = DifferentialModel.Default.Classify(patient, Setting.PrimaryCare);
        Console.WriteLine($"Leading: {differential.Leading.DisplayName}");

        foreach (NextQuestion next in differential.NextQuestions.Take(3))
        {
            Console.WriteLine(Invariant($"ask {next.Finding.Code}: {next.InformationGainBits:0.000} bits; leading {next.IfPresent:0.00} if present, {next.IfAbsent:0.00} if absent"));
        }

        Stability stability = differential.StabilityOver(questions: 5);
        Console.WriteLine(Invariant($"holds over {stability.OverQuestions} questions: {stability.SameDecisionProbability:0.00}; settled at 0.95: {stability.IsSettled(0.95)}"));

        foreach (Counterfactual other in differential.Counterfactuals.Take(3))
        {
            string changes = string.Join(" and ", other.Changes.Select(change => $"{change.Finding.Code} {change.To.Code()}"));
            Console.WriteLine($"{changes}: {other.Leading.DisplayName} would lead");
        }

        Console.WriteLine(Invariant($"{differential.Counterfactuals.Length} such changes in all"));
        // </Unknowns>
    }
}
