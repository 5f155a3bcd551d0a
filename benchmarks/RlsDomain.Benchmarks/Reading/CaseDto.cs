namespace RlsDomain.Benchmarks.Reading;

/// <summary>A case file as a serializer fills it.</summary>
public sealed record CaseDto
{
    public string? Id { get; init; }
    public decimal? Age { get; init; }
    public string? Sex { get; init; }
    public decimal? PregnancyTrimester { get; init; }
    public Dictionary<string, string>? Findings { get; init; }
    public Dictionary<string, string>? RiskFactors { get; init; }
    public List<LabDto>? Labs { get; init; }
    public List<MedicationDto>? Medications { get; init; }
    public List<decimal?>? Irls { get; init; }
    public decimal? SymptomFrequencyPerWeek { get; init; }
    public decimal? SymptomDurationMonths { get; init; }
    public decimal? LifetimeEpisodes { get; init; }
    public decimal? PlmIndexPerHour { get; init; }
}
