using System.CommandLine;
using RlsDomain.Tool.Evaluation;
using RlsDomain.Tool.Input;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls evaluate</c>: how assessments do against labelled cases.</summary>
internal static class EvaluateCommand
{
    internal static Command Create(Terminal terminal)
    {
        Argument<string[]> files = CommonOptions.Files();
        Option<OutputFormat> format = CommonOptions.Format();
        Option<Setting> setting = CommonOptions.Setting();
        Command command = new("evaluate", "Compare with labelled cases (expected.primary): places, sensitivity and specificity for RLS, Brier score, contributors.") { files, format, setting };
        command.SetAction(parsed => Run(
            CaseInput.Read(parsed.GetRequiredValue(files), terminal.Input), parsed.GetValue(format), parsed.GetRequiredValue(setting), terminal));
        return command;
    }

    private static int Run(CaseInput input, OutputFormat format, Setting setting, Terminal terminal)
    {
        LoadedCase[] unlabelled = [.. input.Cases.Where(loaded => loaded.Record.Expected?.Primary is null)];
        if (input.HasErrors || unlabelled.Length > 0)
        {
            input.WriteIssues(terminal.Error);
            foreach (LoadedCase loaded in unlabelled)
            {
                terminal.Error.WriteLine(Printable.Line($"{loaded.File}: error: The case \"{loaded.Record.Patient.Id}\" has no expected.primary, so there is nothing to compare with."));
            }

            return ExitCode.InputError;
        }

        foreach (InputIssue warning in input.BetweenFiles)
        {
            terminal.Error.WriteLine(warning);
        }

        EvaluationResult? result = null;
        LongRun.Over(
            input.Cases,
            loaded => JudgedCase.Of(RlsAssessor.Default.Assess(loaded.Record.Patient, setting), loaded.Record.Expected!),
            terminal,
            cases => result = new(setting, [.. cases]));
        if (format == OutputFormat.Json)
        {
            Document.Write(EvaluationDocument.Of(result!), terminal.Output);
        }
        else
        {
            EvaluationPage.Write(result!, new(terminal.Output, terminal.Width, terminal.HasColour));
        }

        return ExitCode.Success;
    }
}
