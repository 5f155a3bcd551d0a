using RlsDomain.Differential;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.Pages;

/// <summary>What to ask next, and which answers would put another condition first.</summary>
internal static class QuestionSection
{
    private const int Most = 5;

    internal static void Write(Assessment assessment, Page page)
    {
        DifferentialResult differential = assessment.Differential;
        if (differential.NextQuestions.Length > 0)
        {
            page.Heading("WHAT TO ASK NEXT");
            page.Text(Invariant($"  {"",-44} {"bits",5}   {differential.Leading.DisplayName} if yes / if no"), "");
            foreach (NextQuestion question in differential.NextQuestions.Take(Most))
            {
                page.Text(Invariant($"  {question.Finding.DisplayName,-44} {question.InformationGainBits,5:0.00}   {Words.Percent(question.IfPresent)} / {Words.Percent(question.IfAbsent)}"), "");
            }
        }

        page.Heading(differential.Counterfactuals.Any(change => change.Changes.Length > 1)
            ? "WHAT CHANGES TOGETHER WOULD PUT ANOTHER CONDITION FIRST (no single one would)"
            : "WHAT SINGLE CHANGE WOULD PUT ANOTHER CONDITION FIRST");
        if (differential.Counterfactuals.IsEmpty)
        {
            page.Text("  ", "None: no single answer would, and no two together.");
            return;
        }

        foreach (Counterfactual change in differential.Counterfactuals.Take(Most))
        {
            page.Text("  - ", $"{string.Join(", and ", change.Changes.Select(part => Describe(part, assessment)))} -> {change.Leading.DisplayName.ToLowerInvariant()}");
        }

        if (differential.Counterfactuals.Length > Most)
        {
            page.Text("    ", Invariant($"and {differential.Counterfactuals.Length - Most} more ({CasePage.SeeJson})"));
        }
    }

    private static string Describe(FindingChange change, Assessment assessment)
    {
        Presence recorded = assessment.Patient.Findings[change.Finding];
        string answer = change.To == Presence.Present ? change.Finding.DisplayName : $"No: {change.Finding.DisplayName.ToLowerInvariant()}";
        return recorded == Presence.NotRecorded ? answer : $"{answer} (recorded as {recorded.Code()})";
    }
}
