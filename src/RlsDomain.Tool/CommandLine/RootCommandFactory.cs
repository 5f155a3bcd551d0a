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

    /// <summary>Every command by its name, in the order of the help.</summary>
    private static readonly (string Name, Func<Terminal, Command> Create)[] s_commands =
    [
        ("ask", AskCommand.Create),
        ("assess", AssessCommand.Create),
        ("doctor", Fhir.DoctorCommand.Create),
        ("irls", IrlsCommand.Create),
        ("evaluate", EvaluateCommand.Create),
        ("fhir", Fhir.FhirCommand.Create),
        ("knowledge", KnowledgeCommand.Create),
        ("screen", Screening.ScreenCommand.Create),
        ("simulate", SimulateCommand.Create),
        ("trend", TrendCommand.Create),
        ("validate", ValidateCommand.Create),
        ("verify", VerifyCommand.Create),
    ];

    /// <summary>Builds the root with every command, or with the one that a command line begins with: making them all takes longer than a score.</summary>
    internal static Command Create(Terminal terminal, IReadOnlyList<string> args)
    {
        Option<bool> version = new("--version") { Description = "Print the versions of the library and of its knowledge" };
        Command root = new("rls", Description) { version, new HelpOption { Recursive = true } };
        foreach ((_, Func<Terminal, Command> create) in Needed(args))
        {
            root.Add(create(terminal));
        }

        root.SetAction(parsed => parsed.GetValue(version) ? WriteVersion(terminal) : WriteUsage(root, terminal));
        return root;
    }

    private static (string Name, Func<Terminal, Command> Create)[] Needed(IReadOnlyList<string> args)
    {
        int named = args.Count == 0 ? -1 : Array.FindIndex(s_commands, command => command.Name == args[0]);
        return named < 0 ? s_commands : [s_commands[named]];
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
