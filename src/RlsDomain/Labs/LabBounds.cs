using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>The values between two limits, either of which may be open, in the unit of the row that has them.</summary>
/// <remarks>The default has no limit and holds every value. Equal by content.</remarks>
public readonly record struct LabBounds
{
    /// <summary>Gets the lower limit; null when there is none.</summary>
    public decimal? Low { get; init; }

    /// <summary>Gets whether the lower limit itself is inside.</summary>
    public bool LowInclusive { get; init; }

    /// <summary>Gets the upper limit; null when there is none.</summary>
    public decimal? High { get; init; }

    /// <summary>Gets whether the upper limit itself is inside.</summary>
    public bool HighInclusive { get; init; }

    /// <summary>Gets whether there is any limit.</summary>
    public bool HasLimit => Low is not null || High is not null;

    /// <summary>Gets whether a value lies inside.</summary>
    /// <param name="value">The value, in the unit of the row that has the limits.</param>
    public bool Holds(decimal value) =>
        (Low is not { } low || value > low || (LowInclusive && value == low))
        && (High is not { } high || value < high || (HighInclusive && value == high));

    /// <summary>Gets whether a value lies inside; undetermined when the value is not known.</summary>
    /// <param name="value">The value, in the unit of the row that has the limits; null when it is not known.</param>
    public Verdict Judge(decimal? value) => value is { } known ? ((bool?)Holds(known)).ToVerdict() : Verdict.Undetermined;

    /// <summary>Gives the limits with a unit, such as <c>&gt; 75 and &lt;= 100 ng/mL</c>.</summary>
    /// <param name="unit">The unit of the limits: it is named, and nothing is converted.</param>
    public string Describe(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        string low = Low is { } from ? LabText.Limit(LowInclusive ? ">=" : ">", from) : "";
        string high = High is { } to ? LabText.Limit(HighInclusive ? "<=" : "<", to) : "";
        return $"{low}{(low.Length > 0 && high.Length > 0 ? " and " : "")}{high} {unit.Code}";
    }

    /// <summary>Reads the limits; a limit without its flag, or a flag without its limit, is an issue.</summary>
    internal static LabBounds Read(RowReader row, string lowKey, string highKey)
    {
        decimal? low = row.OptionalNumber(lowKey);
        decimal? high = row.OptionalNumber(highKey);
        if (low > high)
        {
            row.Report($"\"{lowKey}\" is {LabText.Number(low.Value)}, above \"{highKey}\", {LabText.Number(high.Value)}; exchange them.");
        }

        return new()
        {
            Low = low,
            LowInclusive = low is not null && row.Flag(lowKey + "Inclusive"),
            High = high,
            HighInclusive = high is not null && row.Flag(highKey + "Inclusive"),
        };
    }
}
