using System.CommandLine;
using RlsDomain.Tool.Input;

namespace RlsDomain.Tool.Plots;

/// <summary>Stands in for the plots of the full tool: the option is known, and refused with the way to the program that has it.</summary>
internal static class PlotFile
{
    /// <summary>Makes the option, which a command line may not use.</summary>
    /// <param name="description">What the full tool draws.</param>
    internal static Option<string?> Option(string description)
    {
        Option<string?> plot = new("--plot") { Description = $"{description}: in the full tool only", HelpName = "out.svg" };
        plot.Validators.Add(result => result.AddError(FullTool.Has("--plot")));
        return plot;
    }

    /// <summary>Gives null, which means that nothing went wrong: no file was named, since the option is refused.</summary>
    internal static InputIssue? Write(string? path, Func<string> draw) => path is null ? null : throw new NotSupportedException(draw());
}
