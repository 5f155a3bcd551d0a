using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RlsDomain.Screening;

/// <summary>A file cannot be screened, and the output was not written. A row that cannot be assessed is no such error.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries issues.")]
public sealed class ScreeningException : Exception
{
    internal ScreeningException(ImmutableArray<ScreeningIssue> issues)
        : base(string.Join('\n', issues)) => Issues = issues;

    internal ScreeningException(string file, string message)
        : this([new(file, null, null, null, message)])
    {
    }

    /// <summary>Gets what is wrong, each with its place.</summary>
    public ImmutableArray<ScreeningIssue> Issues { get; }
}
