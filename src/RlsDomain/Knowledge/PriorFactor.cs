using System.Globalization;
using RlsDomain.Evidence.Tables;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What changes the prior odds of a condition: a risk factor, an age band, a sex, a trimester or a drug.</summary>
/// <remarks>Two are equal when their texts are. Immutable.</remarks>
public sealed record PriorFactor
{
    private const string AgePrefix = "age:";
    private const string SexPrefix = "sex:";
    private const string TrimesterPrefix = "pregnancy:";
    private const string DrugPrefix = "atc:";

    private PriorFactor(string text) => Text = text;

    /// <summary>Gets the factor as files write it, such as <c>dialysis</c>, <c>age:60-69</c> or <c>atc:N05A</c>.</summary>
    public string Text { get; }

    /// <summary>Gets the risk factor; null when the factor is of another kind.</summary>
    public RiskFactor? RiskFactor { get; private init; }

    /// <summary>Gets the sex; null when the factor is of another kind.</summary>
    public Sex? Sex { get; private init; }

    /// <summary>Gets the trimester of pregnancy, 1 to 3; null when the factor is of another kind.</summary>
    public int? Trimester { get; private init; }

    /// <summary>Gets the start of the ATC codes meant, such as <c>N05A</c>; null when the factor is of another kind.</summary>
    public string? AtcPrefix { get; private init; }

    /// <summary>Gets the lowest age of the band in years, included; null when the factor is of another kind.</summary>
    public decimal? AgeFrom { get; private init; }

    /// <summary>Gets the age in years at which the band ends, itself outside; null when it has no end or is of another kind.</summary>
    public decimal? AgeBelow { get; private init; }

    /// <summary>Gets whether an age in years falls into the band; false when the factor is of another kind.</summary>
    /// <param name="years">The age in years; it may have a fraction.</param>
    public bool HoldsAge(decimal years) => AgeFrom is { } from && years >= from && (AgeBelow is not { } below || years < below);

    /// <summary>Gives the text.</summary>
    public override string ToString() => Text;

    internal static PriorFactor Read(RowReader row, string key)
    {
        string text = row.Text(key);
        if (Parse(text) is { } factor)
        {
            return factor;
        }

        if (text.Length > 0)
        {
            row.Report(CodeLookup<RiskFactor>.Nearest(text) is { } nearest
                ? Suggestion.Of($"\"{key}\" is {Quoted.Of(text)}, which is no risk factor", nearest)
                : $"\"{key}\" is {Quoted.Of(text)}; it must be a risk factor, age:LOW-HIGH, age:LOW+, sex:CODE, pregnancy:1 to pregnancy:3, or atc: and an ATC code of any level, such as atc:N06A.");
        }

        return new(text);
    }

    internal static PriorFactor? Parse(string text)
    {
        if (After(text, AgePrefix) is { } band)
        {
            return ParseAge(text, band);
        }

        if (After(text, SexPrefix) is { } sex)
        {
            return CodeLookup<Sex>.Find(sex) is { } member ? new(text) { Sex = member } : null;
        }

        if (After(text, TrimesterPrefix) is { } trimester)
        {
            return trimester is "1" or "2" or "3" ? new(text) { Trimester = trimester[0] - '0' } : null;
        }

        if (After(text, DrugPrefix) is { } atc)
        {
            return AtcCode.IsWellFormed(atc) ? new(text) { AtcPrefix = atc } : null;
        }

        return CodeLookup<RiskFactor>.Find(text) is { } factor ? new(text) { RiskFactor = factor } : null;
    }

    /// <summary>Reads a band of completed years, both ends included: <c>0-12</c> ends where 13 begins.</summary>
    private static PriorFactor? ParseAge(string text, string band)
    {
        if (band.EndsWith('+'))
        {
            return Years(band[..^1]) is { } from ? new(text) { AgeFrom = from } : null;
        }

        string[] ends = band.Split('-');
        return ends.Length == 2 && Years(ends[0]) is { } low && Years(ends[1]) is { } high && low <= high
            ? new(text) { AgeFrom = low, AgeBelow = high + 1 }
            : null;
    }

    private static decimal? Years(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int years) ? years : null;

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
}
