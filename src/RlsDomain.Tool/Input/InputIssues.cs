using System.Collections.Immutable;

namespace RlsDomain.Tool.Input;

/// <summary>What is done with several issues.</summary>
internal static class InputIssues
{
    /// <summary>Writes the issues, one a line, and gives the exit code of a run that ends with them.</summary>
    internal static int WriteTo(this ImmutableArray<InputIssue> issues, TextWriter writer)
    {
        foreach (InputIssue issue in issues)
        {
            writer.WriteLine(issue);
        }

        return ExitCode.InputError;
    }
}
