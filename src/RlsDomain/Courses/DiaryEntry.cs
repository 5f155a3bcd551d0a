using System.Collections.Immutable;
using RlsDomain.Labs;

namespace RlsDomain.Courses;

/// <summary>What a diary says of one day. Everything but the day may be unknown, and unknown is never the same as absent.</summary>
/// <remarks>Made by <see cref="SymptomDiaryBuilder"/> or <see cref="DiaryReader"/>, which check it. Equal when all values and lists are; immutable.</remarks>
public sealed record DiaryEntry
{
    internal DiaryEntry()
    {
    }

    /// <summary>Gets the day.</summary>
    public DateOnly On { get; internal init; }

    /// <summary>Gets the IRLS, which looks back over the past week; null when not recorded.</summary>
    public DiaryIrls? Irls { get; internal init; }

    /// <summary>Gets the usual clock time at which symptoms begin; null when not recorded.</summary>
    public TimeOnly? Onset { get; internal init; }

    /// <summary>Gets where symptoms are felt, in the order of the vocabulary; empty when nowhere, null when not recorded.</summary>
    public ImmutableArray<BodyPart>? BodyParts { get; internal init; }

    /// <summary>Gets the minutes at rest until symptoms begin; null when not recorded.</summary>
    public decimal? MinutesToSymptomsAtRest { get; internal init; }

    /// <summary>Gets for how many hours a dose relieves; null when not recorded.</summary>
    public decimal? HoursOfRelief { get; internal init; }

    /// <summary>Gets whether the day was worse than before treatment, in the person's own judgement; null when not recorded.</summary>
    public bool? WorseThanBeforeTreatment { get; internal init; }

    /// <summary>
    /// Gets every drug dose of a usual day from this day on, until a later entry says otherwise; empty when none is taken,
    /// null when not recorded.
    /// </summary>
    public ImmutableArray<DrugDose>? Doses { get; internal init; }

    /// <summary>Gets the ferritin of a sample of this day; null when not recorded.</summary>
    public LabResult? Ferritin { get; internal init; }

    /// <summary>Says whether another entry holds the same; the order of doses counts.</summary>
    /// <param name="other">The other entry; null is never the same.</param>
    public bool Equals(DiaryEntry? other) => ReferenceEquals(this, other) || (other is not null
        && On == other.On
        && Irls == other.Irls
        && Onset == other.Onset
        && Same(BodyParts, other.BodyParts)
        && MinutesToSymptomsAtRest == other.MinutesToSymptomsAtRest
        && HoursOfRelief == other.HoursOfRelief
        && WorseThanBeforeTreatment == other.WorseThanBeforeTreatment
        && Same(Doses, other.Doses)
        && Ferritin == other.Ferritin);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Irls, Onset, MinutesToSymptomsAtRest, HoursOfRelief, WorseThanBeforeTreatment, Ferritin);

    private static bool Same<T>(ImmutableArray<T>? left, ImmutableArray<T>? right) =>
        left is { } one && right is { } two ? one.AsSpan().SequenceEqual(two.AsSpan()) : left is null && right is null;
}
