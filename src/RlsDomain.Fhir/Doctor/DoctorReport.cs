using System.Collections.Immutable;

namespace RlsDomain.Fhir.Doctor;

/// <summary>What the code doctor found. Immutable.</summary>
public sealed class DoctorReport
{
    internal DoctorReport(ImmutableArray<DoctorFinding> findings, int examined, string? problem) =>
        (Findings, ExaminedCount, Problem) = (findings, examined, problem);

    /// <summary>Gets what was found, in the order of the data.</summary>
    public ImmutableArray<DoctorFinding> Findings { get; }

    /// <summary>Gets how many resources or rows were examined.</summary>
    public int ExaminedCount { get; }

    /// <summary>Gets why nothing could be examined; null when something could.</summary>
    public string? Problem { get; }

    /// <summary>Gets whether nothing is wrong that the doctor knows of.</summary>
    public bool IsClean => Findings.IsEmpty && Problem is null;
}
