using System.Globalization;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.Pages;

/// <summary>How numbers, names and marks are written on a page.</summary>
internal static class Words
{
    /// <summary>Gives a probability in percent: whole above 10, one decimal below, and never a round 0 or 100.</summary>
    internal static string Percent(double probability) => probability switch
    {
        < 0.001 => "<0.1%",
        < 0.0995 => Invariant($"{probability * 100:0.0}%"),
        > 0.999 => ">99.9%",
        > 0.99 => Invariant($"{probability * 100:0.0}%"),
        _ => Invariant($"{probability * 100:0}%"),
    };

    /// <summary>Gives a number with its sign.</summary>
    internal static string Signed(double value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>Gives a number without noughts at its end.</summary>
    internal static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Gives a mark in brackets, after a space; nothing for none.</summary>
    internal static string Mark(string? mark) => mark is null ? "" : $" ({mark})";

    /// <summary>Gives the mark of what is less than verified.</summary>
    internal static string Mark(Verification verification) => Mark(verification.IsVerified ? null : verification.Code);

    /// <summary>Gives the name of a finding, risk factor, analyte or condition for its code; the code itself for anything else.</summary>
    internal static string Name(string code) =>
        Finding.FindCode(code)?.DisplayName ?? RiskFactor.FindCode(code)?.DisplayName ?? Labs.Analyte.FindCode(code)?.DisplayName
        ?? Condition.FindCode(code)?.DisplayName ?? InputName(code);

    /// <summary>Gives a list that is cut after a number of items, with how many more there are.</summary>
    internal static string List(IReadOnlyCollection<string> items, int most) => items.Count <= most
        ? string.Join(", ", items)
        : Invariant($"{string.Join(", ", items.Take(most))} and {items.Count - most} more");

    /// <summary>Gives a list such as <c>met, not met or open</c>.</summary>
    internal static string OneOf(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} or {items[^1]}";

    /// <summary>Gives a word for one or for several.</summary>
    internal static string Count(int count, string one, string several) => Invariant($"{count} {(count == 1 ? one : several)}");

    private static string InputName(string code) => code switch
    {
        "age" => "the age",
        "irls" => "the IRLS",
        "symptomFrequencyPerWeek" => "how many days a week",
        "symptomDurationMonths" => "for how many months",
        "lifetimeEpisodes" => "episodes in life",
        "plmIndexPerHour" => "limb movements an hour",
        _ => code,
    };
}
