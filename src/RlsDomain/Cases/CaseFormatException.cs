using System.Collections.Immutable;

namespace RlsDomain.Cases;

/// <summary>A text is not a case of the case format. The list of errors is complete: reading does not stop at the first.</summary>
public sealed class CaseFormatException : FormatException
{
    internal CaseFormatException(ImmutableArray<CaseIssue> issues)
        : base(Describe(issues)) => Issues = issues;

    /// <summary>Gets every issue, warnings included, case by case in the order of the text.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }

    internal static string Describe(ImmutableArray<CaseIssue> issues)
    {
        CaseIssue[] errors = [.. issues.Where(issue => issue.Severity == CaseIssueSeverity.Error)];
        return FormattableString.Invariant($"The case has {errors.Length} error(s):") + Environment.NewLine
            + string.Join(Environment.NewLine, errors.Select(issue => "  " + issue));
    }
}
