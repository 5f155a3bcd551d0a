using RlsDomain.Fhir.Codes;

namespace RlsDomain.Fhir.Reading;

/// <summary>What a reading of FHIR resources needs to be told. Equal by content; immutable.</summary>
public sealed record FhirReadOptions
{
    /// <summary>Gets the days after its end in which an exposure to a drug still counts where nothing else is said: a judgement.</summary>
    public static int DefaultRecentExposureDays => FhirNumbers.RecentExposureDays;

    /// <summary>Gets the day for which the case is made: ages are reckoned to it, and what is dated later is refused.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets the id of the case; null takes the identifier that <see cref="FhirCaseWriter"/> gives a Patient, else the logical id of the Patient.</summary>
    public string? CaseId { get; init; }

    /// <summary>Gets the days after its end in which an exposure to a drug still counts, this day included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int RecentExposureDays
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(RecentExposureDays), value, "A number of days is 0 or more.");
    } = DefaultRecentExposureDays;
}
