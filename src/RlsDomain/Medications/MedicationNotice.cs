namespace RlsDomain.Medications;

/// <summary>Something doubtful about a medication of a list that does not stop its review. Equal by content; immutable.</summary>
/// <param name="Code">The stable code of the rule, such as <c>medication-not-recognized</c>.</param>
/// <param name="Message">What was found and what follows from it.</param>
public sealed record MedicationNotice(string Code, string Message);
