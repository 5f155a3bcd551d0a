using RlsDomain.Cases;

namespace RlsDomain.Tool.Input;

/// <summary>A case and the file that it came from.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Record">The case.</param>
/// <param name="WriteFhir">What writes an assessment of it as FHIR, where it came from FHIR; else null.</param>
internal sealed record LoadedCase(string File, CaseRecord Record, Func<Assessment, DateTimeOffset, string>? WriteFhir = null);
