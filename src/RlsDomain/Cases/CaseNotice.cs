namespace RlsDomain.Cases;

/// <summary>Something doubtful in a case that does not stop it from being assessed. Equal by content; immutable.</summary>
/// <remarks>A <see cref="CaseIssue"/> that is a warning becomes a notice of the case, with a path inside that case.</remarks>
/// <param name="Code">The stable code of the rule, such as <c>findings-contradict</c>.</param>
/// <param name="Path">The JSON path of the value, such as <c>$.findings.constant-through-day</c>.</param>
/// <param name="Message">What was found and why it is doubtful.</param>
public sealed record CaseNotice(string Code, string Path, string Message);
