using RlsDomain.Cases;
using RlsDomain.Interviews;
using RlsDomain.Tool.Interviews;
using RlsDomain.Tool.Pages;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Tests.CommandLine;

public class AskTests
{
    private static readonly string s_sheet = RepositoryFiles.Path("samples", "interviews", "classic-rls.json");

    [Fact]
    public void Ask_WithASheet_PrintsQuestionsEndAndWhatLeads()
    {
        ShellResult result = Shell.Run("ask", "--transcript", s_sheet);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("classic-rls: setting primary care, settled at 95%\n\n  no.  answer       bits  question\n    1  no           0.01  Suicidal thoughts (for safety)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  yes          ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nSettled: the first place is as likely to hold as was asked for, after ", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n +\d\d%  Restless legs syndrome \(main explanation \d\d%\)\n", result.Output);
        Assert.Equal(result, Shell.Run("ask", "--transcript", s_sheet));
    }

    [Fact]
    public void Ask_WithALimit_EndsThere()
    {
        ShellResult result = Shell.Run("ask", "--transcript", s_sheet, "--most", "3");

        Assert.Contains("\nQuestion limit: as many questions were asked as may be, after 3 questions. ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_WithItsOwnTranscript_GoesAsItDid()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "transcript.json");

        ShellResult saved = Shell.Run("ask", "--transcript", s_sheet, "--most", "9", "--save", file);
        ShellResult replayed = Shell.Run("ask", "--transcript", file);

        Assert.Equal((0, ""), (replayed.Code, replayed.Error));
        Assert.Equal(saved.Output + "\nThe transcript goes as it did: every question, gain and the end.\n", replayed.Output);
    }

    [Fact]
    public void Ask_WithATranscriptOfOtherKnowledge_NamesTheFirstDifference()
    {
        Interview interview = Interview.Start(PatientCase.Create("a").Build(), new() { SettledAt = 0.95, MostQuestions = 1 });
        string other = (interview.DoNotKnow(interview.Next!.Value.Finding).ToTranscript() with { KnowledgeVersion = "1999.1", KnowledgeSha256 = "0" }).ToJson();

        ShellResult result = Shell.RunWithInput(other, "ask", "--transcript", "-");

        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Contains("\nThe transcript does not go as it did. Step 0: the knowledge is 1999.1 0 in the", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"answers":{"urge-to-move-leg":"present"}}""", "standard input: $.answers.urge-to-move-leg: error: ")]
    [InlineData("{", "standard input: $: error: The text stops being JSON at line 1, byte 2.")]
    [InlineData("""{"steps":[]}""", "standard input: $")]
    public void Ask_WithABrokenFile_SaysWhereItIsBroken(string text, string message)
    {
        ShellResult result = Shell.RunWithInput(text, "ask", "--transcript", "-");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_WithATranscriptAndOptions_RefusesTheOptions()
    {
        string transcript = Interview.Start(PatientCase.Create("a").Build(), new() { SettledAt = 0.95 }).ToTranscript().ToJson();

        ShellResult result = Shell.RunWithInput(transcript, "ask", "--transcript", "-", "--most", "3");

        Assert.Equal((1, "standard input: error: A transcript goes by its own options, and the command line has --most.\n"), (result.Code, result.Error));
    }

    [Fact]
    public void Ask_WithNobodyToAsk_SaysWhatToDo()
    {
        ShellResult result = Shell.Run("ask");

        Assert.Equal((2, "rls ask: Standard input is no terminal, so nobody can answer; name a sheet of answers or a transcript with --transcript.\n"), (result.Code, result.Error));
    }

    [Theory]
    [InlineData("--settled 1.5: a probability above 0 and at most 1, such as 0.95, is needed.", "--settled", "1.5")]
    [InlineData("--settled 0,9: a probability above 0 and at most 1, such as 0.95, is needed.", "--settled", "0,9")]
    [InlineData("--most few: a whole number of questions, 0 or more, is needed.", "--most", "few")]
    public void Ask_OfAWrongNumber_SaysWhatIsAllowed(string message, params string[] args)
    {
        ShellResult result = Shell.Run(["ask", .. args]);

        Assert.Equal(2, result.Code);
        Assert.StartsWith($"rls: {message}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_UntilThePersonStops_ShowsWhyAndWhatEitherAnswerWouldDo()
    {
        Queue<Presence?> answers = new([Presence.Present, Presence.NotRecorded, null]);
        using StringWriter writer = new() { NewLine = "\n" };
        Interview start = Interview.Start(PatientCase.Create("a").Build(), new() { SettledAt = 0.95 });

        Interview end = new AskScreen(new Page(writer, Terminal.WidestPage, hasColour: false), answers.Dequeue).Ask(start);

        Assert.Equal([Presence.Present, Presence.NotRecorded], end.Steps.Select(step => step.Answer));
        Assert.Contains("\n1. Suicidal thoughts?\n", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n  Why: a yes alone raises a red flag, so it is asked first\n  Now: ", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n  Answer: yes\n  ! ", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n3. ", writer.ToString(), StringComparison.Ordinal);
    }
}
