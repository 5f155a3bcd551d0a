namespace RlsDomain.Fhir.Doctor;

/// <summary>What an examination needs to be told. Equal by content; immutable.</summary>
public sealed record DoctorOptions
{
    /// <summary>Gets the day of the examination: what is dated later is in the future.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets whether each finding is tried out in an assessment, to say whether it would change one; true by default.</summary>
    public bool TriesImpact { get; init; } = true;
}
