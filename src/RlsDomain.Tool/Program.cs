using System.CommandLine;
using System.Globalization;
using RlsDomain.Tool.CommandLine;

namespace RlsDomain.Tool;

/// <summary>The program <c>rls</c>: the main job of the library from a shell.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture; // The parser would else speak the language of the machine.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using Terminal terminal = Terminal.OfProcess();
        return Run(args, terminal);
    }

    /// <summary>Runs a command line. Nothing escapes as an exception: what goes wrong is a sentence on the error stream.</summary>
    internal static int Run(string[] args, Terminal terminal)
    {
        int code;
        try
        {
            code = Invoke(args, terminal);
            terminal.Output.Flush();
        }
        catch (IOException exception) when (Terminal.IsClosedPipe(exception))
        {
            code = ExitCode.Success; // The reader of a pipe, such as head, has seen enough.
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine($"rls: {Printable.Line(exception.GetBaseException().Message.TrimEnd('.'))}. Nothing more was done.");
            code = ExitCode.InputError;
        }

        terminal.Error.Flush();
        return code;
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        Command root = RootCommandFactory.Create(terminal, args);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            CommandLineErrors.Write(parsed, root, terminal);
            return ExitCode.WrongCommandLine;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null, // Ctrl-C ends the program at once, as everywhere in .NET.
        });
    }
}
