using FluentValidation;

namespace RlsDomain.Cases;

/// <summary>A rule between the values of a case.</summary>
/// <param name="Code">The code, which never changes.</param>
/// <param name="Path">The path of the value that is named.</param>
/// <param name="Severity">Whether a case that breaks it is refused or only doubtful.</param>
/// <param name="Holds">Says whether a case keeps the rule.</param>
/// <param name="Message">What to say of a case that does not.</param>
internal sealed record CaseRule(string Code, string Path, Severity Severity, Func<PatientCase, bool> Holds, Func<PatientCase, string> Message);
