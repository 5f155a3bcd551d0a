using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Courses;

/// <summary>A text is not a diary of the diary format. The list of errors is complete: reading does not stop at the first.</summary>
public sealed class DiaryFormatException : FormatException
{
    internal DiaryFormatException(ImmutableArray<CaseIssue> issues)
        : base(Describe(issues)) => Issues = issues;

    /// <summary>Gets every issue, warnings included, in the order of the text.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }

    internal static string Describe(ImmutableArray<CaseIssue> issues)
    {
        CaseIssue[] errors = [.. issues.Where(issue => issue.Severity == CaseIssueSeverity.Error)];
        return FormattableString.Invariant($"The diary has {errors.Length} error(s):") + Environment.NewLine
            + string.Join(Environment.NewLine, errors.Select(issue => "  " + issue));
    }
}
