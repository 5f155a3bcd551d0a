namespace RlsDomain.Medications;

/// <summary>A medication that a case lists, by name or code, before it is recognised. Equal by content; immutable.</summary>
/// <remarks>At least one of <see cref="Name"/>, <see cref="Atc"/> and <see cref="RxNorm"/> is given.</remarks>
public sealed record MedicationEntry
{
    /// <summary>Gets the generic or brand name as written; null when only a code was given.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the ATC code, of any level; null when none was given.</summary>
    public string? Atc { get; init; }

    /// <summary>Gets the RxNorm concept of the ingredient; null when none was given.</summary>
    public string? RxNorm { get; init; }

    /// <summary>Gets the day on which it was started; null when the case does not say.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>Gets the text to show for the entry: the name, else the code.</summary>
    public string Label => Name ?? Atc ?? RxNorm ?? "";
}
