namespace RlsDomain.Courses;

/// <summary>What a diary knows of the facts that the published rule for augmentation asks for. The rule is not judged here.</summary>
/// <remarks>
/// Null is not known, and never no. A comparison is with the state before treatment, and is null where the diary does not
/// tell that state. Equal by content; immutable.
/// </remarks>
public sealed record AugmentationSigns
{
    /// <summary>Gets on how many of the last seven days it was worse than before treatment; null unless all seven are recorded.</summary>
    public int? DaysWorseInPastWeek { get; init; }

    /// <summary>Gets whether nothing else explains the worsening. A diary cannot tell: always null.</summary>
    public bool? OtherCauseExcluded { get; init; }

    /// <summary>Gets whether treatment had helped before: true when the IRLS fell by half or more during it, else null.</summary>
    public bool? PriorTreatmentResponse { get; init; }

    /// <summary>Gets whether symptoms answer to the dose the wrong way: true when they were worse after an increase and better after a decrease, else null.</summary>
    public bool? ParadoxicalDoseResponse { get; init; }

    /// <summary>Gets by how many hours symptoms begin earlier than before treatment, counted noon to noon (ENG-9); below 0 when later.</summary>
    public decimal? OnsetShiftHours { get; init; }

    /// <summary>Gets whether symptoms come after a shorter time at rest.</summary>
    public bool? ShorterLatencyAtRest { get; init; }

    /// <summary>Gets whether symptoms have spread to other body parts.</summary>
    public bool? SpreadToOtherBodyParts { get; init; }

    /// <summary>Gets whether symptoms are stronger: the IRLS is above the one before treatment.</summary>
    public bool? GreaterIntensity { get; init; }

    /// <summary>Gets whether a dose relieves for a shorter time than the first one recorded; no is known only when the start of treatment is.</summary>
    public bool? ShorterRelief { get; init; }
}
