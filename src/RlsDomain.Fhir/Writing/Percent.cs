using System.Globalization;

namespace RlsDomain.Fhir.Writing;

/// <summary>Probabilities as percentages.</summary>
internal static class Percent
{
    /// <summary>The decimals of a fraction that the assessment format writes; two fewer are left of a percentage.</summary>
    private const int FractionDecimals = 12;

    private const decimal Hundred = 100;
    private const double Smallest = 0.00005;

    /// <summary>Gives a probability from 0 to 1 as a percentage, to ten decimals.</summary>
    internal static decimal Of(double probability) => Coded.Plain((decimal)Math.Round(probability, FractionDecimals) * Hundred);

    /// <summary>Gives a probability from 0 to 1 as people read it, such as <c>93.1 %</c>.</summary>
    internal static string Text(double probability) => probability switch
    {
        0 => "0 %",
        < Smallest => "below 0.01 %",
        1 => "100 %",
        > 1 - Smallest => "above 99.99 %",
        _ => (probability * (double)Hundred).ToString("0.##", CultureInfo.InvariantCulture) + " %",
    };
}
