namespace RlsDomain.Cases;

/// <summary>Something wrong or doubtful in a case. Equal by content; immutable.</summary>
/// <param name="Code">The stable code of the rule, such as <c>unknown-code</c>.</param>
/// <param name="Severity">Whether the case is refused or only doubtful.</param>
/// <param name="Path">The JSON path of the value, such as <c>$[2].labs[0].unit</c>, or <c>line 3: $.age</c> in JSON lines.</param>
/// <param name="Message">What was found, what is allowed, and what was probably meant.</param>
public sealed record CaseIssue(string Code, CaseIssueSeverity Severity, string Path, string Message)
{
    /// <summary>Gives the issue as one line: the path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
