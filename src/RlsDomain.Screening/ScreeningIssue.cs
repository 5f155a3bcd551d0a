using static System.FormattableString;

namespace RlsDomain.Screening;

/// <summary>Something wrong in a file. Equal by content; immutable.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">The line on which the row starts, from 1; null for a Parquet file, and where it is about the file as a whole.</param>
/// <param name="Row">The number of the patient's row, from 1, the header not counted; null where it is about no such row.</param>
/// <param name="Column">The name of the column; null where it is about no column.</param>
/// <param name="Message">What was found, what is allowed, and what was probably meant.</param>
public sealed record ScreeningIssue(string File, long? Line, long? Row, string? Column, string Message)
{
    /// <summary>Gets the place in the file, such as <c>line 18 (row 17), column age</c>; empty where it is about the file as a whole.</summary>
    public string Place => string.Join(", ", new[] { RowPlace(), Column is null ? null : $"column {Column}" }.OfType<string>());

    /// <summary>Gives the issue as one line: the file, the place and the message.</summary>
    public override string ToString() => Place is { Length: > 0 } place ? $"{File}: {place}: {Message}" : $"{File}: {Message}";

    private string? RowPlace() => (Line, Row) switch
    {
        ({ } line, { } row) => Invariant($"line {line} (row {row})"),
        ({ } line, null) => Invariant($"line {line}"),
        (null, { } row) => Invariant($"row {row}"),
        _ => null,
    };
}
