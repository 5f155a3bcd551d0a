using System.CommandLine;
using System.CommandLine.Help;
using RlsDomain.Knowledge;

namespace RlsDomain.Tool.CommandLine;

/// <summary>Builds the commands of <c>rls</c>.</summary>
internal static class RootCommandFactory
{
    private const string Description =
        "Assesses cases of restless legs: criteria, differential, contributors, severity, guidance, each with its sources. "
        + "Decision support for professionals; not a medical device, and never a diagnosis. "
        + "Exit codes: 0 done, 1 the input has errors and what has them was not assessed, 2 the command line is wrong.";

    internal static Command Create(Terminal terminal)
    {
        Option<bool> version = new("--version") { Description = "Print the versions of the library and of its knowledge" };
        Command root = new("rls", Description)
        {
            AskCommand.Create(terminal),
            AssessCommand.Create(terminal),
            IrlsCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            KnowledgeCommand.Create(terminal),
            Screening.ScreenCommand.Create(terminal),
            SimulateCommand.Create(terminal),
            TrendCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            version,
            new HelpOption { Recursive = true },
        };
        root.SetAction(parsed => parsed.GetValue(version) ? WriteVersion(terminal) : WriteUsage(root, terminal));
        return root;
    }

    private static int WriteVersion(Terminal terminal)
    {
        terminal.Output.WriteLine($"rls {Assessment.LibraryVersion}");
        terminal.Output.WriteLine($"knowledge {KnowledgeBase.Default.Version}, SHA-256 {KnowledgeBase.Default.Sha256}");
        return ExitCode.Success;
    }

    private static int WriteUsage(Command root, Terminal terminal)
    {
        CommandLineErrors.Write(["A command is needed."], root, root, terminal);
        return ExitCode.WrongCommandLine;
    }
}
