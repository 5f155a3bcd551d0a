namespace RlsDomain.Labs;

/// <summary>A laboratory value as it was reported. Equal by content; immutable.</summary>
public sealed record LabResult
{
    /// <summary>Gets what was measured.</summary>
    public required Analyte Analyte { get; init; }

    /// <summary>Gets the value in <see cref="Unit"/>. Whether it is plausible is judged when the case is assessed.</summary>
    public required decimal Value { get; init; }

    /// <summary>Gets the unit in which the value was reported.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the LOINC code that the report gave; null when it gave none.</summary>
    public string? Loinc { get; init; }

    /// <summary>Gets the day on which the sample was taken; null when the case does not say.</summary>
    public DateOnly? TakenOn { get; init; }
}
