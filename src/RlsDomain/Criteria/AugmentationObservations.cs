using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>What the criteria for augmentation ask of a person treated for RLS; each is compared with the state before treatment.</summary>
/// <remarks>Null is not recorded, and never no. Equal by content; immutable.</remarks>
public sealed record AugmentationObservations
{
    private const int DaysAWeek = 7;
    private const int HoursADay = 24;

    /// <summary>Gets on how many of the last seven days it was worse, 0 to 7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 7.</exception>
    public int? DaysWorseInPastWeek
    {
        get;
        init => field = value is null or (>= 0 and <= DaysAWeek) ? value
            : throw new ArgumentOutOfRangeException(nameof(DaysWorseInPastWeek), value, FormattableString.Invariant($"The days of the past week are 0 to {DaysAWeek}; {value} was given."));
    }

    /// <summary>Gets whether nothing else explains the worsening: no change of health, of life style or in the natural course.</summary>
    public bool? OtherCauseExcluded { get; init; }

    /// <summary>Gets whether the treatment had helped before. Not recorded stays so: the library does not assume it (ENG-19).</summary>
    public bool? PriorTreatmentResponse { get; init; }

    /// <summary>Gets whether symptoms answer to the dose the wrong way: worse some time after an increase, better some time after a decrease.</summary>
    public bool? ParadoxicalDoseResponse { get; init; }

    /// <summary>Gets by how many hours symptoms begin earlier, above -24 and below 24; below 0 when they begin later. <see cref="HoursEarlier"/> gives it from two clock times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is a day or more.</exception>
    public decimal? OnsetShiftHours
    {
        get;
        init => field = value is null or (> -HoursADay and < HoursADay) ? value
            : throw new ArgumentOutOfRangeException(nameof(OnsetShiftHours), value, FormattableString.Invariant($"A shift of the onset is less than {HoursADay} hours either way; {value} hours were given."));
    }

    /// <summary>Gets whether symptoms come after a shorter time at rest.</summary>
    public bool? ShorterLatencyAtRest { get; init; }

    /// <summary>Gets whether symptoms have spread to other body parts.</summary>
    public bool? SpreadToOtherBodyParts { get; init; }

    /// <summary>Gets whether symptoms are more intense, or periodic limb movements more frequent where they are measured.</summary>
    public bool? GreaterIntensity { get; init; }

    /// <summary>Gets whether a dose relieves for a shorter time.</summary>
    public bool? ShorterRelief { get; init; }

    /// <summary>Starts from a case: a response to a dopaminergic drug that it records as present is an earlier response to treatment.</summary>
    /// <param name="patient">The case.</param>
    public static AugmentationObservations From(PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return new() { PriorTreatmentResponse = patient.Findings[Finding.DopaminergicResponse] == Presence.Present ? true : null };
    }

    /// <summary>Gives by how many hours symptoms begin earlier now than before treatment, counted from noon to noon (ENG-9): an onset after midnight is later than one in the evening.</summary>
    /// <param name="before">The usual clock time of onset before treatment.</param>
    /// <param name="now">The usual clock time of onset now.</param>
    public static decimal HoursEarlier(TimeOnly before, TimeOnly now) => EngineeringRules.HoursEarlier(before, now);
}
