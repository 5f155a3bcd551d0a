using RlsDomain.Cases;

namespace RlsDomain.Tool.Input;

/// <summary>Something wrong or doubtful in what was given to the program.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Path">The JSON path in it; null when it is about the file as a whole.</param>
/// <param name="Severity">Whether nothing is assessed because of it.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record InputIssue(string File, string? Path, CaseIssueSeverity Severity, string Message)
{
    /// <summary>Gives one line: the file, the place, how much it weighs, and the message.</summary>
    public override string ToString() =>
        Printable.Line($"{File}: {(Path is null ? "" : Path + ": ")}{(Severity == CaseIssueSeverity.Error ? "error" : "warning")}: {Message}");
}
