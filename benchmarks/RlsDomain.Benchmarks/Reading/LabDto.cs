namespace RlsDomain.Benchmarks.Reading;

/// <summary>A laboratory value as a serializer fills it.</summary>
public sealed record LabDto
{
    public string? Analyte { get; init; }
    public string? Loinc { get; init; }
    public decimal? Value { get; init; }
    public string? Unit { get; init; }
    public DateOnly? TakenOn { get; init; }
}
