using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>A band of the IRLS total. What the bands rest on is <see cref="IrlsScale.Bands"/>.</summary>
/// <remarks>The bands leave no gap: every total from 0 to 40 lies in one of them.</remarks>
public sealed class IrlsBand : CodedTerm<IrlsBand>, ICodedTerm<IrlsBand>
{
    /// <summary>A total of 0.</summary>
    public static readonly IrlsBand None = new("none", "None", 0, 0);

    /// <summary>A total from 1 to 10, both included.</summary>
    public static readonly IrlsBand Mild = new("mild", "Mild", 1, 10);

    /// <summary>A total from 11 to 20, both included.</summary>
    public static readonly IrlsBand Moderate = new("moderate", "Moderate", 11, 20);

    /// <summary>A total from 21 to 30, both included.</summary>
    public static readonly IrlsBand Severe = new("severe", "Severe", 21, 30);

    /// <summary>A total from 31 to 40, both included.</summary>
    public static readonly IrlsBand VerySevere = new("very-severe", "Very severe", 31, 40);

    private IrlsBand(string code, string displayName, int lowestTotal, int highestTotal)
        : base(code, displayName, Describe(lowestTotal, highestTotal)) =>
        (LowestTotal, HighestTotal) = (lowestTotal, highestTotal);

    /// <summary>Gets every band, from none to very severe.</summary>
    public static ImmutableArray<IrlsBand> All { get; } = [None, Mild, Moderate, Severe, VerySevere]; // Below the fields it reads.

    private static readonly ImmutableArray<IrlsBand> s_byTotal =
        [.. Enumerable.Range(0, IrlsScale.HighestTotal + 1).Select(total => All.First(band => total <= band.HighestTotal))];

    /// <summary>Gets the lowest total of the band; it belongs to the band.</summary>
    public int LowestTotal { get; }

    /// <summary>Gets the highest total of the band; it belongs to the band.</summary>
    public int HighestTotal { get; }

    /// <summary>Gets the band of a total.</summary>
    /// <param name="total">The total, 0 to 40.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is below 0 or above 40.</exception>
    public static IrlsBand ForTotal(int total)
    {
        IrlsScale.ThrowIfNotATotal(total, nameof(total));
        return s_byTotal[total];
    }

    private static string Describe(int lowest, int highest) => lowest == highest
        ? FormattableString.Invariant($"An IRLS total of {lowest}")
        : FormattableString.Invariant($"An IRLS total from {lowest} to {highest}");
}
