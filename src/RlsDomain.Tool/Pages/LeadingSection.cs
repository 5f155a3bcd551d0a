using RlsDomain.Differential;
using static System.FormattableString;

namespace RlsDomain.Tool.Pages;

/// <summary>What leads, how likely it is and how firmly it leads, with those that follow.</summary>
internal static class LeadingSection
{
    private const int Shown = 4;
    private const int QuestionsAhead = 5;

    internal static void Write(Assessment assessment, Page page)
    {
        DifferentialResult differential = assessment.Differential;
        page.Heading("WHAT IT COULD BE");
        page.Strong(Line(differential.Ranking[0]), "");
        foreach (RankedCondition ranked in differential.Ranking[1..Shown])
        {
            page.Text(Line(ranked), "");
        }

        RankedCondition likeliest = differential.Ranking.MaxBy(ranked => ranked.Probability);
        if (likeliest.Probability > differential.Ranking[0].Probability)
        {
            page.Text("  ", $"{likeliest.Condition.DisplayName} is likelier to be present, and explains less of what is recorded: the order follows what explains it.");
        }

        Stability stability = differential.StabilityOver(QuestionsAhead);
        string none = $"None of the {differential.Ranking.Length} conditions: {Words.Percent(differential.ProbabilityOfNone)}. ";
        string stable = stability.OverQuestions == 0
            ? "No question is left that would tell more."
            : Invariant($"The first place holds with probability {Words.Percent(stability.SameDecisionProbability)} when the next {Words.Count(stability.OverQuestions, "question is", "questions are")} answered.");
        page.Text("  ", none + "Conditions may coexist. " + stable);
    }

    private static string Line(RankedCondition ranked) =>
        Invariant($"  {Words.Percent(ranked.Probability),6}  {ranked.Condition.DisplayName}  (before any finding {Words.Percent(ranked.Prior)}; main explanation {Words.Percent(ranked.Explains)})");
}
