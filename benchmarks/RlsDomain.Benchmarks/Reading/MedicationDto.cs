namespace RlsDomain.Benchmarks.Reading;

/// <summary>A medication as a serializer fills it.</summary>
public sealed record MedicationDto
{
    public string? Name { get; init; }
    public string? Atc { get; init; }
    public string? Rxnorm { get; init; }
    public DateOnly? StartedOn { get; init; }
}
