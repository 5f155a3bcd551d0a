using RlsDomain.Guidance;
using RlsDomain.Interviews;
using RlsDomain.Tool.Pages;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.Interviews;

/// <summary>An interview that is over or broken off: each question with its answer, why it ended, and what leads.</summary>
internal static class InterviewPage
{
    private const int Shown = 4;

    /// <summary>Writes every question and the end.</summary>
    internal static void Write(Interview interview, Page page)
    {
        int number = 0;
        page.Strong("", $"{interview.Patient.Id}: setting {interview.Setting.DisplayName.ToLowerInvariant()}, settled at {Words.Percent(interview.Options.SettledAt)}");
        page.Blank();
        page.Text(Invariant($"  {"no.",3}  {"answer",-11} {"bits",5}  "), "question");
        foreach (InterviewStep step in interview.Steps)
        {
            string place = step.Reason == StepReason.Volunteered ? "-" : Invariant($"{++number}");
            page.Text(Invariant($"  {place,3}  {Answer(step.Answer),-11} {step.InformationGainBits,5:0.00}  "), step.Finding.DisplayName + Remark(step.Reason));
        }

        page.Blank();
        WriteEnd(interview, page);
        foreach (RaisedFlag raised in interview.RedFlags)
        {
            page.Alarm("  ! ", raised.Flag.Concern);
        }

        foreach (var ranked in interview.Differential.Ranking.Take(Shown))
        {
            page.Text(Invariant($"  {Words.Percent(ranked.Probability),6}  "), $"{ranked.Condition.DisplayName}  (main explanation {Words.Percent(ranked.Explains)})");
        }
    }

    /// <summary>Writes why it ended and after how many questions.</summary>
    internal static void WriteEnd(Interview interview, Page page) => page.Text(
        "",
        $"{(interview.StopReason is { } reason ? $"{reason.DisplayName}: {reason.Description.ToLowerInvariant()}" : "Broken off before the end")}, after {Words.Count(interview.QuestionsAsked, "question", "questions")}. "
        + $"The first place holds with probability {Words.Percent(interview.Stability.SameDecisionProbability)} over the next questions.");

    internal static string Answer(Presence answer) => answer switch
    {
        Presence.Present => "yes",
        Presence.Absent => "no",
        _ => "don't know",
    };

    private static string Remark(StepReason reason) =>
        reason == StepReason.Safety ? " (for safety)" : reason == StepReason.Volunteered ? " (volunteered)" : "";
}
