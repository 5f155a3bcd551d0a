using System.Collections.Immutable;

namespace RlsDomain.Cases;

/// <summary>What was read from a case file. Immutable.</summary>
public sealed class CaseReadResult
{
    internal CaseReadResult(ImmutableArray<CaseRecord> records, ImmutableArray<CaseIssue> issues) =>
        (Records, Issues) = (records, issues);

    /// <summary>Gets the entries without an error, in the order of the file. See <see cref="HasErrors"/>: others may be missing.</summary>
    public ImmutableArray<CaseRecord> Records { get; }

    /// <summary>Gets every error and warning, case by case in the order of the file; past a thousand only their number.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }

    /// <summary>Gets whether there is an error, so that at least one entry was refused.</summary>
    public bool HasErrors => Issues.Any(issue => issue.Severity == CaseIssueSeverity.Error);
}
