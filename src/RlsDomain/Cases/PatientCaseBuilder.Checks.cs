using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RlsDomain.Cases;

public sealed partial class PatientCaseBuilder
{
    /// <summary>Makes the case.</summary>
    /// <exception cref="PatientCaseException">A value is out of range, or values do not fit together; the exception lists every error.</exception>
    public PatientCase Build() => TryBuild(out PatientCase? patient, out ImmutableArray<CaseIssue> issues) ? patient : throw new PatientCaseException(issues);

    /// <summary>Makes the case, or says why it cannot be made.</summary>
    /// <param name="patient">The case; null when there is an error.</param>
    /// <param name="issues">Every error and warning; a valid case may have warnings.</param>
    public bool TryBuild([NotNullWhen(true)] out PatientCase? patient, out ImmutableArray<CaseIssue> issues)
    {
        IssueList list = new();
        patient = CaseChecks.Finish(_values, list);
        issues = list.ToImmutable();
        return patient is not null;
    }

    /// <summary>Checks a text that must say something; false when it does not.</summary>
    internal static bool CheckText(IssueList issues, string path, string subject, string text) =>
        CaseChecks.CheckText(issues, new(path), subject, text);
}
