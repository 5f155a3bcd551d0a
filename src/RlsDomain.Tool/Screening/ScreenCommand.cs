using System.CommandLine;
using System.Globalization;
using RlsDomain.Screening;
using RlsDomain.Tool.CommandLine;
using RlsDomain.Tool.Input;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.Screening;

/// <summary><c>rls screen</c>: a row of answers for each row of a table of patients.</summary>
internal static class ScreenCommand
{
    /// <summary>What a shell calls a program that Ctrl-C ended.</summary>
    private const int Interrupted = 130;

    internal static Command Create(Terminal terminal)
    {
        Argument<string> input = new("IN") { Description = "Patients, a row each: a .csv or .parquet file" };
        input.Validators.Add(CommonOptions.RefuseOptions);
        Option<string> output = new("--output", "-o") { Description = "File to write, .csv or .parquet; it appears when all is done", HelpName = "OUT", Required = true };
        Option<Setting> setting = CommonOptions.Setting();
        Option<string> knowledge = CommonOptions.Knowledge();
        Option<int> block = Number("--block", "Rows after which the work is safe against a kill", "rows", ScreeningRequest.DefaultBlockRows, ScreeningRequest.MostBlockRows);
        Option<int> threads = Number("--threads", "Threads that assess; the answers do not depend on it", "number", Math.Min(Environment.ProcessorCount, ScreeningRequest.MostThreads), ScreeningRequest.MostThreads);
        Option<bool> restart = new("--restart") { Description = "Throw away what an earlier run left unfinished" };
        Command command = new(
            "screen",
            "Assess many patients, a row each. Errors of the header come first, and nothing is written. A row with an error stays in the output, "
            + "marked not-assessed, and the exit code is 1. After a kill the same command goes on from the last finished block.")
        {
            input, output, setting, knowledge, block, threads, restart,
        };
        command.SetAction(parsed =>
        {
            ScreeningRequest request = new()
            {
                InputPath = parsed.GetRequiredValue(input),
                OutputPath = parsed.GetRequiredValue(output),
                Setting = parsed.GetRequiredValue(setting),
                BlockRows = parsed.GetRequiredValue(block),
                Threads = parsed.GetRequiredValue(threads),
                Restarts = parsed.GetValue(restart),
            };
            return Run(request, KnowledgeInput.Read(parsed.GetRequiredValue(knowledge)), terminal);
        });
        return command;
    }

    private static int Run(ScreeningRequest request, KnowledgeInput knowledge, Terminal terminal)
    {
        if (knowledge.Knowledge is null)
        {
            return knowledge.Issues.WriteTo(terminal.Error);
        }

        Screener screener = ReferenceEquals(knowledge.Knowledge, Knowledge.KnowledgeBase.Default) ? Screener.Default : new(new RlsAssessor(knowledge.Knowledge));
        using CancellationTokenSource cancellation = new();
        void Cancel(object? sender, ConsoleCancelEventArgs pressed)
        {
            pressed.Cancel = !cancellation.IsCancellationRequested; // The second time ends the program at once.
            cancellation.Cancel();
        }

        Console.CancelKeyPress += Cancel;
        try
        {
            ScreeningSummary summary = ScreenProgress.Over(terminal, progress => screener.Run(request, progress, cancellation.Token));
            return Report(summary, request, terminal);
        }
        catch (ScreeningException exception)
        {
            foreach (ScreeningIssue issue in exception.Issues)
            {
                terminal.Error.WriteLine(Line(issue));
            }

            return ExitCode.InputError;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("rls screen: Stopped. The same command goes on from the last finished block.");
            return Interrupted;
        }
        finally
        {
            Console.CancelKeyPress -= Cancel;
        }
    }

    private static int Report(ScreeningSummary summary, ScreeningRequest request, Terminal terminal)
    {
        string done = Invariant($"{summary.Rows} rows, {summary.Rows - summary.RowsNotAssessed} assessed");
        string before = summary.RowsDoneBefore > 0 ? Invariant($", {summary.RowsDoneBefore} of them by an earlier run") : "";
        terminal.Output.WriteLine($"{done}{before}: {Printable.Line(request.OutputPath)}");
        if (summary.RowsNotAssessed == 0)
        {
            return ExitCode.Success;
        }

        foreach (ScreeningIssue issue in summary.FirstIssues)
        {
            terminal.Error.WriteLine(Line(issue));
        }

        terminal.Error.WriteLine(Invariant($"rls screen: {summary.RowsNotAssessed} of {summary.Rows} rows were not assessed; the output marks each, and its column problem says why."));
        return ExitCode.InputError;
    }

    private static string Line(ScreeningIssue issue) =>
        Printable.Line(issue.Place is { Length: > 0 } place ? $"{issue.File}: {place}: error: {issue.Message}" : $"{issue.File}: error: {issue.Message}");

    private static Option<int> Number(string name, string description, string help, int usual, int most)
    {
        Option<int> option = new(name) { Description = Invariant($"{description}, 1 to {most}"), HelpName = help, DefaultValueFactory = _ => usual };
        option.CustomParser = result =>
        {
            string typed = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most)
            {
                return number;
            }

            result.AddError(Invariant($"{name} {typed}: a whole number from 1 to {most} is needed."));
            return usual;
        };
        return option;
    }
}
