namespace RlsDomain.Evidence.Tables;

/// <summary>Something wrong in a table of the knowledge base.</summary>
/// <param name="File">The file, such as <c>labs.json</c>.</param>
/// <param name="Row">The row, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Message">What was found, what is allowed, and the fix where one is near.</param>
public sealed record TableIssue(string File, int Row, string Message)
{
    /// <summary>Gets whether the row itself could not be read, so that it is not among the rows that checks look at.</summary>
    internal bool IsOfReading { get; init; }

    /// <summary>Gives the issue as one line.</summary>
    public override string ToString() => Row == 0 ? $"{File}: {Message}" : FormattableString.Invariant($"{File} row {Row}: {Message}");
}
