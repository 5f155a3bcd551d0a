namespace RlsDomain.Scales;

/// <summary>A total of a scale that was computed elsewhere. Equal by content; immutable.</summary>
public sealed record OutsideTotal
{
    private OutsideTotal(OutsideScale scale, decimal value) => (Scale, Value) = (scale, value);

    /// <summary>Gets the scale.</summary>
    public OutsideScale Scale { get; }

    /// <summary>Gets the total.</summary>
    public decimal Value { get; }

    /// <summary>Gets whether the total reaches the cut-off, at which it is positive; null when the scale has none. How well it is known stands in <see cref="OutsideScale.CutOffRule"/>.</summary>
    public bool? ReachesCutOff => Scale.CutOff is { } cutOff ? Value >= cutOff : null;

    /// <summary>Takes a total.</summary>
    /// <param name="scale">The scale that the total is of.</param>
    /// <param name="total">The total, from the lowest of the scale to the highest, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is outside the range of the scale, or not a whole number where the scale has whole numbers.</exception>
    public static OutsideTotal From(OutsideScale scale, decimal total)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (total < scale.Lowest || total > scale.Highest)
        {
            throw new ArgumentOutOfRangeException(nameof(total), total, FormattableString.Invariant($"A total of the {scale.DisplayName} is {scale.Lowest} to {scale.Highest}; {total} was given."));
        }

        return scale.IsWhole && total != decimal.Truncate(total)
            ? throw new ArgumentOutOfRangeException(nameof(total), total, FormattableString.Invariant($"A total of the {scale.DisplayName} is a whole number; {total} was given."))
            : new(scale, total);
    }

    /// <summary>Gives the total in a few words, such as <c>RLS-DI 11</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scale.DisplayName} {Value}");
}
