using RlsDomain.Fhir.Doctor;

namespace RlsDomain.Tool.Fhir;

/// <summary>A file that the doctor looked at.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Report">What was found; null when it could not be read.</param>
/// <param name="Problem">Why nothing could be examined; null when something could.</param>
internal sealed record Examined(string File, DoctorReport? Report, string? Problem);
