using System.Collections.Immutable;

namespace RlsDomain.Cases;

/// <summary>What was given to a <see cref="PatientCaseBuilder"/> does not make a case. The list of errors is complete.</summary>
public sealed class PatientCaseException : ArgumentException
{
    internal PatientCaseException(ImmutableArray<CaseIssue> issues)
        : base(CaseFormatException.Describe(issues)) => Issues = issues;

    /// <summary>Gets every issue, warnings included.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }
}
