using System.Collections.Immutable;
using System.CommandLine;
using RlsDomain.Cases;
using RlsDomain.Courses;
using RlsDomain.Tool.Input;
using RlsDomain.Tool.Plots;
using RlsDomain.Tool.Trends;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls trend</c>: what a diary shows, as a page and as a plot.</summary>
internal static class TrendCommand
{
    internal static Command Create(Terminal terminal)
    {
        Argument<string> file = new("FILE") { Description = "A diary file, or - for standard input" };
        file.Validators.Add(CommonOptions.RefuseOptions);
        Option<string?> plot = PlotFile.Option("Draw IRLS, onset, doses of dopaminergic drugs and ferritin over time into this SVG file");
        Option<string> knowledge = CommonOptions.Knowledge();
        Command command = new("trend", "Review a diary: its entries, the course of the IRLS, trends, ferritin, and what is worth raising about augmentation.") { file, plot, knowledge };
        command.SetAction(parsed => Run(
            InputFile.Read(parsed.GetRequiredValue(file), terminal.Input), KnowledgeInput.Read(parsed.GetRequiredValue(knowledge)), parsed.GetValue(plot), terminal));
        return command;
    }

    private static int Run(FileBytes file, KnowledgeInput knowledge, string? plot, Terminal terminal)
    {
        DiaryReadResult? read = file.Problem is null ? DiaryReader.Read(file.Utf8.Span) : null;
        ImmutableArray<InputIssue> issues =
        [
            .. file.Problem is { } problem ? [new InputIssue(file.Name, null, CaseIssueSeverity.Error, problem)] : Array.Empty<InputIssue>(),
            .. read?.Issues.Select(issue => new InputIssue(file.Name, issue.Path, issue.Severity, issue.Message)) ?? [],
            .. knowledge.Issues,
        ];
        issues.WriteTo(terminal.Error);
        if (read?.Diary is not { } diary || knowledge.Knowledge is null)
        {
            return ExitCode.InputError;
        }

        DiaryReview review = new DiaryReviewer(knowledge.Knowledge).Review(diary);
        if (PlotFile.Write(plot, () => TrendPlot.Draw(review)) is { } unwritten)
        {
            return InputIssues.WriteTo([unwritten], terminal.Error);
        }

        TrendPage.Write(diary, review, new(terminal.Output, terminal.Width, terminal.HasColour));
        return ExitCode.Success;
    }
}
