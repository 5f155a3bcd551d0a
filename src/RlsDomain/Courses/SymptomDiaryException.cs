using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Courses;

/// <summary>What was given to a <see cref="SymptomDiaryBuilder"/> does not make a diary. The list of errors is complete.</summary>
public sealed class SymptomDiaryException : ArgumentException
{
    internal SymptomDiaryException(ImmutableArray<CaseIssue> issues)
        : base(DiaryFormatException.Describe(issues)) => Issues = issues;

    /// <summary>Gets every issue, warnings included.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }
}
