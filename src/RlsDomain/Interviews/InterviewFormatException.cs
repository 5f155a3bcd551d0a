using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Interviews;

/// <summary>A text is not a transcript or a sheet of answers. The list of errors is complete: reading does not stop at the first.</summary>
public sealed class InterviewFormatException : FormatException
{
    internal InterviewFormatException(string what, ImmutableArray<CaseIssue> issues)
        : base(Describe(what, issues)) => Issues = issues;

    /// <summary>Gets every issue, warnings included.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }

    private static string Describe(string what, ImmutableArray<CaseIssue> issues)
    {
        CaseIssue[] errors = [.. issues.Where(issue => issue.Severity == CaseIssueSeverity.Error)];
        return FormattableString.Invariant($"The {what} has {errors.Length} error(s):") + Environment.NewLine
            + string.Join(Environment.NewLine, errors.Select(issue => "  " + issue));
    }
}
