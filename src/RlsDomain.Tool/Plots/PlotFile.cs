using System.CommandLine;
using System.Text;
using RlsDomain.Tool.Input;

namespace RlsDomain.Tool.Plots;

/// <summary>A plot as an SVG file. The same plot gives the same bytes on the same machine.</summary>
internal static class PlotFile
{
    private const string Ending = ".svg";

    /// <summary>Makes the option that names the file.</summary>
    /// <param name="description">What is drawn.</param>
    internal static Option<string?> Option(string description)
    {
        Option<string?> plot = new("--plot") { Description = description, HelpName = "out.svg" };
        plot.Validators.Add(result =>
        {
            string typed = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (!typed.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            {
                result.AddError($"--plot {typed}: the plot is an SVG; name it {Path.ChangeExtension(typed, Ending)}.");
            }
        });
        return plot;
    }

    /// <summary>Writes the file where one was named; null, or what went wrong.</summary>
    internal static InputIssue? Write(string? path, Func<string> draw) =>
        path is null ? null : OutputFile.Write(path, Encoding.UTF8.GetBytes(draw()));
}
