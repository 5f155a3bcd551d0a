using System.CommandLine;

namespace RlsDomain.Tool.CommandLine;

/// <summary>Says what is wrong with a command line, what was probably meant, and how the command is used.</summary>
internal static class CommandLineErrors
{
    internal static void Write(ParseResult parsed, Command root, Terminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        IEnumerable<string> messages = parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Take(command.Subcommands.Count > 0 ? 1 : int.MaxValue).Select(token => DescribeUnknown(token, command))
            : parsed.Errors.Select(error => error.Message);
        Write([.. messages], command, root, terminal);
    }

    /// <summary>Writes the messages, and after them the help of the command, all to standard error.</summary>
    internal static void Write(IReadOnlyList<string> messages, Command command, Command root, Terminal terminal)
    {
        foreach (string message in messages.Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"rls: {Printable.Line(message)}");
        }

        terminal.Error.WriteLine();
        root.Parse([.. Path(command).Skip(1), "--help"]).Invoke(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error });
    }

    /// <summary>Says that a command has no such option or command, and which was probably meant.</summary>
    internal static string DescribeUnknown(string token, Command command)
    {
        bool isOption = token.StartsWith('-');
        string[] known = isOption
            ? [.. command.Options.Select(option => option.Name)]
            : [.. command.Subcommands.Select(subcommand => subcommand.Name)];
        string what = isOption ? $"'{token}' is no option of {command.Name}"
            : known.Length > 0 ? $"'{token}' is no command of {command.Name}"
            : $"'{token}' is one word too many for {command.Name}";
        return NearMiss.Of(token, known) is { } nearest ? $"{what}; did you mean {nearest}?"
            : known.Length > 0 ? $"{what}; there are {string.Join(", ", known)}."
            : $"{what}.";
    }

    /// <summary>Gives the names from the program to the command.</summary>
    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().SelectMany(Path).Append(command.Name);
}
