namespace RlsDomain.Scales;

/// <summary>How the IRLS of one person went from one time to a later one.</summary>
/// <remarks>
/// Nothing is said of a change when a total is missing, or when the two scores are known to have been collected in
/// different modes (ENG-12). The default has no totals. Two are equal when the totals and the modes are. Immutable.
/// </remarks>
public readonly record struct IrlsChange
{
    private IrlsChange(int? baseline, int? later, bool? sameMode) =>
        (BaselineTotal, LaterTotal, HasSameMode) = (baseline, later, sameMode);

    /// <summary>Compares two scores.</summary>
    /// <param name="baseline">The score that the change is measured from.</param>
    /// <param name="later">The score at the later time.</param>
    public static IrlsChange Between(IrlsScore baseline, IrlsScore later) => new(
        baseline.Total,
        later.Total,
        baseline.Mode == IrlsMode.NotRecorded || later.Mode == IrlsMode.NotRecorded ? null : baseline.Mode == later.Mode);

    /// <summary>Compares two totals, 0 to 40, as a record that keeps no answers has them; null is a total not known.</summary>
    /// <param name="baseline">The total that the change is measured from.</param>
    /// <param name="later">The total at the later time.</param>
    /// <exception cref="ArgumentOutOfRangeException">A total is below 0 or above 40.</exception>
    public static IrlsChange FromTotals(int? baseline, int? later)
    {
        IrlsScale.ThrowIfNotATotal(baseline ?? 0, nameof(baseline));
        IrlsScale.ThrowIfNotATotal(later ?? 0, nameof(later));
        return new(baseline, later, null);
    }

    /// <summary>Gets the total at baseline; null when it is not known.</summary>
    public int? BaselineTotal { get; }

    /// <summary>Gets the later total; null when it is not known.</summary>
    public int? LaterTotal { get; }

    /// <summary>Gets whether both scores were collected in the same mode; null when one does not say.</summary>
    public bool? HasSameMode { get; }

    /// <summary>Gets the later total less the one at baseline: below 0 is better. Null when it cannot be told.</summary>
    public int? Change => HasSameMode == false ? null : LaterTotal - BaselineTotal;

    /// <summary>Gets the change in percent of the baseline, not rounded: below 0 is better. Null when it cannot be told, and at a baseline of 0.</summary>
    public decimal? Percent => BaselineTotal == 0 ? null : 100m * Change / BaselineTotal;

    /// <summary>Gets whether the total fell by half or more: <see cref="IrlsOutcomes.Responder"/>. Null when it cannot be told, and at a baseline of 0.</summary>
    public bool? IsResponder => IrlsOutcomes.Responder.IsMetBy(this);

    /// <summary>Gets whether the later total is 10 or less: <see cref="IrlsOutcomes.Remission10"/>, which is unverified.</summary>
    public bool? IsRemission10 => IrlsOutcomes.Remission10.IsMetBy(this);

    /// <summary>Gets whether the later total is 0: <see cref="IrlsOutcomes.Remission0"/>, which is unverified.</summary>
    public bool? IsRemission0 => IrlsOutcomes.Remission0.IsMetBy(this);

    /// <summary>
    /// Gets whether what was seen of a relapse rule holds: <see cref="IrlsOutcomes.KnownPartOfRelapse"/>. An observation
    /// and not a relapse, for the rule has a further condition.
    /// </summary>
    public bool? HasKnownPartOfRelapse => IrlsOutcomes.KnownPartOfRelapse.IsMetBy(this);

    /// <summary>Gets whether the total fell by the difference or more; null when the change cannot be told.</summary>
    /// <param name="difference">The published fall that matters; a fall of exactly so much counts.</param>
    public bool? IsAtLeast(MinimalImportantDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return Change is { } change ? -change >= difference.Points : null;
    }
}
