using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Interviews;
using RlsDomain.Vocabulary;

// Asks in the terminal, or takes the answers from a sheet: dotnet run -- --answers sheet.json
AnswerSheet? sheet = null;
if (args is ["--answers", string file] && !AnswerSheet.TryParse(File.ReadAllText(file), out sheet, out ImmutableArray<CaseIssue> issues))
{
    Console.Error.WriteLine(string.Join('\n', issues));
    return 1;
}

PatientCase patient = sheet?.Start ?? PatientCase.Create("intake").Build();

// <IntakeInterview>
InterviewOptions options = new()
{
    SettledAt = 0.9,                                                // How sure is sure enough: the caller's choice.
    Excluded = InterviewOptions.NeedExaminationOrRecording,         // Words alone cannot answer these.
};
Interview interview = Interview.Start(patient, options);
while (interview.Next is { } question && Ask(question.Finding) is { } answer)
{
    interview = answer == Presence.NotRecorded
        ? interview.DoNotKnow(question.Finding)                     // Stays unknown, and is not asked again.
        : interview.Answer(question.Finding, answer);
}
// </IntakeInterview>

Console.WriteLine();
Console.WriteLine(interview.StopReason is { } reason
    ? FormattableString.Invariant($"{reason.DisplayName}: {reason.Description.ToLowerInvariant()}, after {interview.QuestionsAsked} questions.")
    : FormattableString.Invariant($"The answers ended after {interview.QuestionsAsked} questions; the interview would go on."));
double holds = interview.Stability.SameDecisionProbability;
string shown = holds > 0.999 ? "above 0.999" : FormattableString.Invariant($"{holds:0.000}"); // Never rounded up to certain.
Console.WriteLine(FormattableString.Invariant($"The first place holds with probability {shown} over the next {interview.Stability.OverQuestions} questions."));
foreach (var raised in interview.RedFlags)
{
    Console.WriteLine($"Red flag: {raised.Flag.Concern} Urgency: {raised.Flag.Urgency}.");
}

Console.WriteLine("What mainly explains the findings, and what is present:");
foreach (RankedCondition ranked in interview.Differential.Ranking.Take(5))
{
    Console.WriteLine(FormattableString.Invariant($"  {ranked.Explains:0.000}  {ranked.Probability:0.000}  {ranked.Condition.DisplayName}"));
}

return 0;

// Present, absent, or not known; null when the answers have ended.
Presence? Ask(Finding finding)
{
    while (true)
    {
        Console.Write($"{finding.DisplayName} [p/a/?] ");
        if (sheet is not null)
        {
            Console.WriteLine(sheet[finding] switch { Presence.Present => "p", Presence.Absent => "a", _ => "?" });
            return sheet[finding];
        }

        string? typed = Console.ReadLine()?.Trim();
        if (Console.IsInputRedirected)
        {
            Console.WriteLine(typed); // A pipe does not show what it holds.
        }

        switch (typed)
        {
            case null: return null;
            case "p": return Presence.Present;
            case "a": return Presence.Absent;
            case "?": return Presence.NotRecorded;
        }
    }
}
