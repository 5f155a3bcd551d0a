using System.Collections.Immutable;

namespace RlsDomain.Medications;

/// <summary>What the medication table makes of an entry of a list of medications.</summary>
/// <remarks>Compares its lists by reference; immutable.</remarks>
public sealed record MedicationMatch
{
    /// <summary>Gets the entry as it was given.</summary>
    public required MedicationEntry Entry { get; init; }

    /// <summary>Gets by what it was recognised.</summary>
    public required MedicationRecognition How { get; init; }

    /// <summary>Gets the drug; null when the table has no row of it.</summary>
    public Medication? Drug { get; init; }

    /// <summary>Gets the class rows that hold the drug, the most specific first; empty when none does.</summary>
    public ImmutableArray<Medication> Classes { get; init; } = [];

    /// <summary>Gets the ATC code: the one given, in upper case, else that of the drug; null when there is neither.</summary>
    public string? Atc { get; init; }

    /// <summary>Gets a known name that was probably meant by a text that was not recognised; null when none is near. It is never applied.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Gets what is doubtful about the entry.</summary>
    public ImmutableArray<MedicationNotice> Notices { get; init; } = [];

    /// <summary>Gets the row whose statements apply: that of the drug, else that of the nearest class; null when there is neither.</summary>
    public Medication? Row => Drug ?? (Classes.IsEmpty ? null : Classes[0]);

    /// <summary>Gets whether the entry led to a drug, a class or a well-formed ATC code.</summary>
    public bool IsRecognized => How != MedicationRecognition.NotRecognized;

    /// <summary>Gets whether only a class is known, so that what is said may not hold for this drug.</summary>
    public bool IsByClassOnly => How == MedicationRecognition.ByClass;
}
