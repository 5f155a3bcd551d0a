using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace Snippets;

/// <summary>docs/differential.md: one case worked by hand from the tables, beside what the library gives.</summary>
internal static class WorkedByHand
{
    private static readonly Finding[] s_findings = [Finding.UrgeToMoveLegs, Finding.WorseInEveningOrNight, Finding.PainfulMuscleContraction];

    /// <summary>The evening pattern is the weaker of two answers of the core group, so it counts by the group's discount.</summary>
    private static readonly double[] s_weights = [1, KnowledgeBase.Default.TemperingGroups.Single(group => group.Group == "core").Discount, 1];

    internal static void Show()
    {
        // The conditions of sets that the page writes out; all others only enter the sum.
        Condition rls = Condition.RestlessLegsSyndrome;
        Condition cramps = Condition.NocturnalLegCramps;
        Condition habit = Condition.HabitualFootTapping;
        Condition[][] shown = [[], [rls], [cramps], [habit], [rls, cramps], [rls, habit]];

        List<Condition[]> sets = AllSets();
        double all = sets.Sum(Score);
        Console.WriteLine("set | odds | urge | evening | contraction | likelihood | score");
        foreach (Condition[] set in shown)
        {
            Console.WriteLine(Invariant($"{Name(set)} | {Odds(set):0.0000} | {Present(set, 0):0.0000} | {Present(set, 1):0.0000} | {Present(set, 2):0.0000} | {Likelihood(set):0.000000} | {Score(set):0.00000}"));
        }

        Console.WriteLine(Invariant($"all {sets.Count} sets: {all:0.00000}"));

        PatientCase patient = PatientCase.Create("worked").With(s_findings).Build();
        DifferentialResult library = DifferentialModel.Default.Classify(patient, Setting.PrimaryCare);
        foreach (Condition condition in new[] { cramps, rls })
        {
            double present = sets.Where(set => set.Contains(condition)).Sum(Score) / all;
            double explains = sets.Where(set => set.Contains(condition)).Sum(set => Score(set) * Share(condition, set)) / all;
            RankedCondition ranked = library.Ranking.Single(one => one.Condition == condition);
            Console.WriteLine(Invariant($"{condition.Code}: present {present:0.0000} by hand, {ranked.Probability:0.0000} by the library; mainly explains {explains:0.0000}, {ranked.Explains:0.0000}"));
        }

        Console.WriteLine(Invariant($"none: {Score([]) / all:0.0000} by hand, {library.ProbabilityOfNone:0.0000} by the library"));
        Console.WriteLine(Invariant($"share of cramps in the set with RLS: {Share(cramps, [rls, cramps]):0.0000}"));
        Explanation why = library.Explain(rls);
        Console.WriteLine(Invariant($"log odds of RLS: {why.PriorLogOdds:0.000} before, {why.LogOdds:0.000} after"));
        foreach (FindingWeight weight in why.Findings)
        {
            Console.WriteLine(Invariant($"  {weight.Finding.Code} {weight.Weight:+0.000;-0.000} [{weight.Grounds.Basis.Code}]"));
        }

        Console.WriteLine(Invariant($"  together {why.Together:+0.000;-0.000}"));
    }

    // The formulas of the page, one for one.
    private static double Odds(Condition[] set) => set.Aggregate(1.0, (product, condition) => product * Prior(condition) / (1 - Prior(condition)));

    // <Formulas>
    private static double Present(Condition[] set, int finding)
    {
        double leak = KnowledgeBase.Default.Leaks.Single(row => row.Finding == s_findings[finding]).Probability;
        double background = leak;
        double notCaused = 1;
        foreach (Condition condition in set)
        {
            if (P(condition, s_findings[finding]) is not { } p)
            {
                continue;
            }

            if (p >= leak)
            {
                notCaused *= (1 - p) / (1 - leak);
            }
            else
            {
                background *= p / leak;
            }
        }

        return 1 - ((1 - background) * notCaused);
    }

    private static double Likelihood(Condition[] set) =>
        Enumerable.Range(0, s_findings.Length).Aggregate(1.0, (product, finding) => product * Math.Pow(Present(set, finding), s_weights[finding]));

    private static double Score(Condition[] set) => Odds(set) * Likelihood(set);

    private static double Share(Condition condition, Condition[] set) =>
        1 / Likelihood(Without(set, condition)) / set.Sum(member => 1 / Likelihood(Without(set, member)));
    // </Formulas>

    private static Condition[] Without(Condition[] set, Condition condition) => [.. set.Where(member => member != condition)];

    private static double Prior(Condition condition) =>
        KnowledgeBase.Default.Priors.Single(row => row.Setting == Setting.PrimaryCare && row.Condition == condition).Probability.Value;

    private static double? P(Condition condition, Finding finding) =>
        KnowledgeBase.Default.Likelihoods.FirstOrDefault(row => row.Condition == condition && row.Finding == finding)?.Probability.Value;

    private static string Name(Condition[] set) => set.Length == 0 ? "none" : string.Join(" + ", set.Select(condition => condition.Code));

    /// <summary>Gives every set of at most three conditions without an excluded pair.</summary>
    private static List<Condition[]> AllSets()
    {
        List<Condition[]> sets = [[]];
        for (int size = 0, from = 0; size < 3; size++)
        {
            int end = sets.Count;
            for (; from < end; from++)
            {
                int next = sets[from].Length == 0 ? 0 : sets[from][^1].Index + 1;
                sets.AddRange(Condition.All.Skip(next).Select(condition => (Condition[])[.. sets[from], condition]));
            }
        }

        sets.RemoveAll(set => KnowledgeBase.Default.ExclusiveConditions.Any(pair => set.Contains(pair.First) && set.Contains(pair.Second)));
        return sets;
    }
}
