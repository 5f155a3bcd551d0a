using System.CommandLine;

namespace RlsDomain.Tool;

/// <summary>What this native program leaves to the full tool, and how it says so.</summary>
internal static class FullTool
{
    private const string Install = "dotnet tool install --global RlsDomain.Tool";

    /// <summary>Gives the sentence for something that only the full tool has.</summary>
    internal static string Has(string what) => $"{what} is in the full tool, not in this native program; install it with: {Install}.";

    /// <summary>Makes a command that is known and refused with the way to the program that has it.</summary>
    internal static Command Command(string name, string description, Terminal terminal)
    {
        Command command = new(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ =>
        {
            terminal.Error.WriteLine($"rls: {Has($"rls {name}")}");
            return ExitCode.WrongCommandLine;
        });
        return command;
    }
}
