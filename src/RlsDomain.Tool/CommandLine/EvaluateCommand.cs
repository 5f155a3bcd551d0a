using System.CommandLine;
using RlsDomain.Knowledge;
using RlsDomain.Tool.Evaluation;
using RlsDomain.Tool.Input;
using RlsDomain.Tool.Plots;
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
        Option<string> knowledge = CommonOptions.Knowledge();
        Option<string?> plot = PlotFile.Option("Draw the reliability of the probabilities into this SVG file");
        Command command = new("evaluate", "Compare with labelled cases (expected.primary): places, sensitivity and specificity for RLS, Brier score, reliability, contributors.")
        {
            files, format, setting, knowledge, plot,
        };
        command.SetAction(parsed => Run(
            CaseInput.Read(parsed.GetRequiredValue(files), terminal.Input), parsed.GetValue(format), parsed.GetRequiredValue(setting),
            KnowledgeInput.Read(parsed.GetRequiredValue(knowledge)), parsed.GetValue(plot), terminal));
        return command;
    }

    private static int Run(CaseInput input, OutputFormat format, Setting setting, KnowledgeInput knowledge, string? plot, Terminal terminal)
    {
        if (knowledge.Knowledge is null)
        {
            return InputIssues.WriteTo(knowledge.Issues, terminal.Error);
        }

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
        RlsAssessor assessor = knowledge.Knowledge == KnowledgeBase.Default ? RlsAssessor.Default : new(knowledge.Knowledge);
        LongRun.Over(
            input.Cases,
            loaded => JudgedCase.Of(assessor.Assess(loaded.Record.Patient, setting), loaded.Record.Expected!),
            terminal,
            cases => result = new(setting, [.. cases]));
        string title = FormattableString.Invariant($"{result!.Cases.Length} labelled cases, {setting.DisplayName.ToLowerInvariant()}");
        if (PlotFile.Write(plot, () => ReliabilityPlot.Draw(title, ("is present", result.Reliabilities), ("is the main explanation", result.ReliabilitiesAsExplanation))) is { } unwritten)
        {
            return InputIssues.WriteTo([unwritten], terminal.Error);
        }

        if (format == OutputFormat.Json)
        {
            Document.Write(EvaluationDocument.Of(result, knowledge.Knowledge), terminal.Output);
        }
        else
        {
            EvaluationPage.Write(result, knowledge.Knowledge, new(terminal.Output, terminal.Width, terminal.HasColour));
        }

        return ExitCode.Success;
    }
}
