using System.Collections.Frozen;
using System.Globalization;

namespace RlsDomain.Replay;

/// <summary>The numbers of an assessment that are written rounded, and when two of them agree.</summary>
internal static class RoundedNumbers
{
    /// <summary>The decimals written.</summary>
    internal const int Decimals = 12;

    /// <summary>By how many units of the last decimal two programs of the model may differ.</summary>
    internal const int ToleratedUnits = 2;

    private static readonly decimal s_unit = new(1, 0, 0, false, Decimals);

    private static readonly FrozenSet<string> s_properties = FrozenSet.ToFrozenSet(
        [
            "probability", "prior", "explains", "weight", "together", "probabilityOfNone",
            "informationGainBits", "ifPresent", "ifAbsent", "sameDecisionProbability",
        ],
        StringComparer.Ordinal);

    internal static bool Has(string property) => s_properties.Contains(property);

    /// <summary>Says whether a claimed number has no more decimals than are written, and is near enough to another.</summary>
    internal static bool Agree(string claimed, string rederived, int units) =>
        ExactNumber.Parse(claimed).Exponent >= -Decimals && AreNear(claimed, rederived, units);

    internal static bool AreNear(string left, string right, int units) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal first)
        && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal second)
        && Math.Abs(first) < ulong.MaxValue && Math.Abs(first - second) <= units * s_unit;
}
