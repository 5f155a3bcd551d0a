namespace RlsDomain.Cases;

public sealed partial class PatientCase : IEquatable<PatientCase>
{
    /// <summary>Says whether two cases hold the same; the order of labs and of medications counts.</summary>
    /// <param name="left">One case, or null.</param>
    /// <param name="right">The other, or null; two nulls are the same.</param>
    public static bool operator ==(PatientCase? left, PatientCase? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two cases differ.</summary>
    /// <param name="left">One case, or null.</param>
    /// <param name="right">The other, or null; two nulls are the same.</param>
    public static bool operator !=(PatientCase? left, PatientCase? right) => !(left == right);

    /// <summary>Says whether another case holds the same; the order of labs and of medications counts.</summary>
    /// <remarks>Notices follow from the rest, so they are not compared.</remarks>
    /// <param name="other">The other case; null is never the same.</param>
    public bool Equals(PatientCase? other) => ReferenceEquals(this, other) || (other is not null
        && Id == other.Id
        && AgeYears == other.AgeYears
        && ReferenceEquals(Sex, other.Sex)
        && PregnancyTrimester == other.PregnancyTrimester
        && Findings == other.Findings
        && RiskFactors == other.RiskFactors
        && Labs.AsSpan().SequenceEqual(other.Labs.AsSpan())
        && Medications.AsSpan().SequenceEqual(other.Medications.AsSpan())
        && Irls == other.Irls
        && SymptomFrequencyPerWeek == other.SymptomFrequencyPerWeek
        && SymptomDurationMonths == other.SymptomDurationMonths
        && LifetimeEpisodes == other.LifetimeEpisodes
        && PlmIndexPerHour == other.PlmIndexPerHour);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PatientCase);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Id, AgeYears, Sex, Findings, RiskFactors, Labs.Length, Medications.Length, Irls);
}
