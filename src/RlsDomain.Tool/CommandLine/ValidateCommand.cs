using System.CommandLine;
using RlsDomain.Tool.Input;
using static System.FormattableString;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls validate</c>: what is wrong or doubtful in case files.</summary>
internal static class ValidateCommand
{
    internal static Command Create(Terminal terminal)
    {
        Argument<string[]> files = CommonOptions.Files();
        Command command = new("validate", "Check case files and assess nothing: every error and warning, with its file and JSON path.") { files };
        command.SetAction(parsed => Run(CaseInput.Read(parsed.GetRequiredValue(files), terminal.Input), terminal));
        return command;
    }

    private static int Run(CaseInput input, Terminal terminal)
    {
        input.WriteIssues(terminal.Output);
        terminal.Output.WriteLine(Invariant($"{input.Cases.Length} case(s) without an error, {input.ErrorCount} error(s), {input.Issues.Length - input.ErrorCount} warning(s)"));
        return input.HasErrors ? ExitCode.InputError : ExitCode.Success;
    }
}
