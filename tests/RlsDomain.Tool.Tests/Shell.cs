using System.Text;

namespace RlsDomain.Tool.Tests;

/// <summary>Runs the program inside the test, as a shell would.</summary>
internal static class Shell
{
    internal static ShellResult Run(params string[] args) => RunWithInput("", args);

    internal static ShellResult RunWithInput(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = new() { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Error = error };
        int code = Program.Run(args, terminal);
        return new(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record ShellResult(int Code, string Output, string Error);
