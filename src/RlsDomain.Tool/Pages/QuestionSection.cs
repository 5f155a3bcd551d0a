using RlsDomain.Differential;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.Pages;

/// <summary>What to ask next, and what single answer would put another condition first.</summary>
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

        page.Heading("WHAT SINGLE CHANGE WOULD PUT ANOTHER CONDITION FIRST");
        if (differential.Counterfactuals.IsEmpty)
        {
            page.Text("  ", "None: no single answer would.");
            return;
        }

        foreach (Counterfactual change in differential.Counterfactuals.Take(Most))
        {
            string answer = change.To == Presence.Present ? change.Finding.DisplayName : $"No: {change.Finding.DisplayName.ToLowerInvariant()}";
            string now = assessment.Patient.Findings[change.Finding] == Presence.NotRecorded ? "" : Invariant($" (recorded as {assessment.Patient.Findings[change.Finding].Code()})");
            page.Text("  - ", $"{answer}{now} -> {change.Leading.DisplayName.ToLowerInvariant()}");
        }

        if (differential.Counterfactuals.Length > Most)
        {
            page.Text("    ", Invariant($"and {differential.Counterfactuals.Length - Most} more ({CasePage.SeeJson})"));
        }
    }
}
