using System.Collections.Immutable;

namespace RlsDomain.Evidence.Tables;

/// <summary>The tables of a knowledge base hold errors. The list is complete: reading does not stop at the first.</summary>
public sealed class KnowledgeFormatException : FormatException
{
    /// <summary>Makes the exception from every issue that was found.</summary>
    /// <param name="issues">The issues, in the order of files and rows.</param>
    /// <exception cref="ArgumentException">The list was never made.</exception>
    public KnowledgeFormatException(ImmutableArray<TableIssue> issues)
        : base(Describe(issues)) => Issues = issues;

    /// <summary>Gets every issue, in the order of files and rows.</summary>
    public ImmutableArray<TableIssue> Issues { get; }

    private static string Describe(ImmutableArray<TableIssue> issues) => issues.IsDefault
        ? throw new ArgumentException("The list of issues was never made.", nameof(issues))
        : FormattableString.Invariant($"The knowledge base has {issues.Length} error(s):") + Environment.NewLine
        + string.Join(Environment.NewLine, issues.Select(issue => "  " + issue));
}
