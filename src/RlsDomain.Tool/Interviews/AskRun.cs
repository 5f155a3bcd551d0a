using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Interviews;
using RlsDomain.Knowledge;
using RlsDomain.Tool.Input;
using RlsDomain.Tool.Pages;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Interviews;

/// <summary>One run of <c>rls ask</c>.</summary>
internal sealed class AskRun(InterviewOptions options, Setting setting, KnowledgeInput knowledge, string? save, Terminal terminal)
{
    private const string NewCase = "interview";

    /// <summary>Asks a person at the screen, and ends with the page of the case.</summary>
    internal int WithPerson(string? caseFile)
    {
        CaseInput input = CaseInput.Read(caseFile is null ? [] : [caseFile], terminal.Input);
        ImmutableArray<InputIssue> issues =
        [
            .. knowledge.Issues,
            .. input.Issues,
            .. input is { HasErrors: false, Cases.Length: > 1 }
                ? [new InputIssue(caseFile!, null, CaseIssueSeverity.Error, FormattableString.Invariant($"There are {input.Cases.Length} cases, and an interview is with one person."))]
                : Array.Empty<InputIssue>(),
        ];
        if (issues.Any(issue => issue.Severity == CaseIssueSeverity.Error))
        {
            return issues.WriteTo(terminal.Error);
        }

        PatientCase start = input.Cases.IsEmpty ? PatientCase.Create(NewCase).Build() : input.Cases[0].Record.Patient;
        Interview interview = new AskScreen(terminal).Ask(Interview.Start(start, options, setting, Model()));
        InterviewPage.WriteEnd(interview, Page());
        terminal.Output.WriteLine();
        terminal.Output.Write(CasePage.Write(new RlsAssessor(knowledge.Knowledge!).Assess(interview.Patient, setting), terminal.Width, terminal.HasColour));
        return Save(interview);
    }

    /// <summary>Takes the answers from a sheet, or goes through a transcript again.</summary>
    /// <param name="file">The sheet or the transcript.</param>
    /// <param name="given">The options of the command line that a transcript brings along itself.</param>
    internal int FromFile(FileBytes file, ImmutableArray<string> given)
    {
        string? text = file.Problem is null ? InputFile.FindText(file) : null;
        if (text is null || knowledge.Knowledge is null)
        {
            InputIssue[] unread = text is null ? [Error(file.Problem ?? "The file is not UTF-8; save it as UTF-8.")] : [];
            return InputIssues.WriteTo([.. unread, .. knowledge.Issues], terminal.Error);
        }

        bool isTranscript = HasSteps(text);
        ImmutableArray<CaseIssue> issues;
        InterviewTranscript? transcript = null;
        AnswerSheet? sheet = null;
        bool isRead = isTranscript ? InterviewTranscript.TryParse(text, out transcript, out issues) : AnswerSheet.TryParse(text, out sheet, out issues);
        issues.Select(issue => new InputIssue(file.Name, issue.Path, issue.Severity, issue.Message)).ToImmutableArray().WriteTo(terminal.Error);
        if (!isRead)
        {
            return ExitCode.InputError;
        }

        if (transcript is not null && !given.IsEmpty)
        {
            return InputIssues.WriteTo([Error($"A transcript goes by its own options, and the command line has {string.Join(", ", given)}.")], terminal.Error);
        }

        return transcript is not null ? Replay(transcript) : Answer(sheet!);

        InputIssue Error(string message) => new(file.Name, null, CaseIssueSeverity.Error, message);
    }

    private int Answer(AnswerSheet sheet)
    {
        Interview interview = Interview.Start(sheet.Start, options, setting, Model()).Answer(sheet);
        InterviewPage.Write(interview, Page());
        return Save(interview);
    }

    private int Replay(InterviewTranscript transcript)
    {
        InterviewReplay replay = Interview.Replay(transcript, Model());
        Page page = Page();
        InterviewPage.Write(replay.Interview, page);
        page.Blank();
        page.Text("", replay.FirstDifference is { } difference ? $"The transcript does not go as it did. {difference}" : "The transcript goes as it did: every question, gain and the end.");
        int saved = Save(replay.Interview);
        return replay.IsSame ? saved : ExitCode.InputError;
    }

    private int Save(Interview interview) =>
        save is not null && OutputFile.Write(save, Encoding.UTF8.GetBytes(interview.ToTranscript().ToJson() + "\n")) is { } problem
            ? InputIssues.WriteTo([problem], terminal.Error)
            : ExitCode.Success;

    private DifferentialModel Model() =>
        knowledge.Knowledge == KnowledgeBase.Default ? DifferentialModel.Default : DifferentialModel.Compile(knowledge.Knowledge!);

    private Page Page() => new(terminal.Output, terminal.Width, terminal.HasColour);

    /// <summary>Tells a transcript from a sheet. What is no JSON is left to the reader of sheets.</summary>
    private static bool HasSteps(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("steps", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
