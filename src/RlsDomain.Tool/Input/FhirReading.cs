using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Tool.Input;

/// <summary>How FHIR is read, where a command reads it.</summary>
/// <param name="AsOf">The day for which cases are made.</param>
/// <param name="IsForced">Whether every file is taken for FHIR, whatever it looks like.</param>
/// <param name="ShowsNotes">Whether the note of every resource is shown.</param>
internal sealed record FhirReading(DateOnly AsOf, bool IsForced, bool ShowsNotes);

/// <summary>What was read from a file with FHIR in it.</summary>
/// <param name="Patient">The case; null when there is an error.</param>
/// <param name="Issues">Errors, and a warning for each resource that was refused.</param>
/// <param name="Notes">What became of the resources, a line each: how many of each kind, and where wanted every one.</param>
internal sealed record FhirFile(PatientCase? Patient, ImmutableArray<InputIssue> Issues, ImmutableArray<string> Notes)
{
    /// <summary>Gets what writes an assessment of the case as FHIR that refers to the resources it was read from; null where there is none.</summary>
    internal Func<Assessment, DateTimeOffset, string>? WriteAnswer { get; init; }
}
