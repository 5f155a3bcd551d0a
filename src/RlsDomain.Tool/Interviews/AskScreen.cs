using System.Collections.Immutable;
using RlsDomain.Guidance;
using RlsDomain.Interviews;
using RlsDomain.Tool.Pages;
using RlsDomain.Vocabulary;
using Spectre.Console;
using static System.FormattableString;

namespace RlsDomain.Tool.Interviews;

/// <summary>Asks a person at the screen: each question with why it is asked and what either answer would do.</summary>
internal sealed class AskScreen
{
    private static readonly ImmutableArray<(string Text, Presence? Answer)> s_choices =
        [("Yes", Presence.Present), ("No", Presence.Absent), ("Don't know", Presence.NotRecorded), ("Stop asking", null)];

    private readonly Page _page;
    private readonly Func<Presence?> _choose;

    internal AskScreen(Terminal terminal)
        : this(new Page(terminal.Output, terminal.Width, terminal.HasColour), () => Choose(terminal))
    {
    }

    /// <summary>Makes a screen whose answers come from elsewhere; null stops.</summary>
    internal AskScreen(Page page, Func<Presence?> choose) => (_page, _choose) = (page, choose);

    /// <summary>Asks until the interview is over or the person stops.</summary>
    internal Interview Ask(Interview interview)
    {
        HashSet<string> shown = [.. interview.RedFlags.Select(raised => raised.Flag.Code)];
        while (interview.Next is { } question)
        {
            Write(interview, question);
            if (_choose() is not { } answer)
            {
                return interview;
            }

            _page.Text("  ", $"Answer: {InterviewPage.Answer(answer)}");
            interview = answer == Presence.NotRecorded ? interview.DoNotKnow(question.Finding) : interview.Answer(question.Finding, answer);
            foreach (RaisedFlag raised in interview.RedFlags.Where(raised => shown.Add(raised.Flag.Code)))
            {
                _page.Alarm("  ! ", $"{raised.Flag.Concern} How soon: {raised.Flag.Urgency}.");
            }
        }

        _page.Blank();
        return interview;
    }

    private void Write(Interview interview, InterviewQuestion question)
    {
        _page.Heading(Invariant($"{interview.QuestionsAsked + 1}. {question.Finding.DisplayName}?"));
        _page.Text("  ", question.Finding.Description);
        _page.Text("  Why: ", question.Reason == StepReason.Safety
            ? "a yes alone raises a red flag, so it is asked first"
            : Invariant($"an answer is expected to tell {question.InformationGainBits:0.00} bits, the most for what it costs"));
        _page.Text("  Now: ", Leading(interview));
        _page.Text("  Yes: ", Leading(interview.Answer(question.Finding, Presence.Present)));
        _page.Text("  No:  ", Leading(interview.Answer(question.Finding, Presence.Absent)));
    }

    private static string Leading(Interview interview) =>
        $"{interview.Differential.Leading.DisplayName} leads with {Words.Percent(interview.Differential.ProbabilityOf(interview.Differential.Leading))}";

    private static Presence? Choose(Terminal terminal)
    {
        terminal.Output.Flush();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        void ShowCursor(object? sender, ConsoleCancelEventArgs cancel) => console.Cursor.Show(); // The prompt hides it.
        Console.CancelKeyPress += ShowCursor;
        try
        {
            return console.Prompt(new SelectionPrompt<(string Text, Presence? Answer)>().AddChoices(s_choices).UseConverter(choice => choice.Text)).Answer;
        }
        finally
        {
            Console.CancelKeyPress -= ShowCursor;
        }
    }
}
