using System.Collections.Immutable;

namespace RlsDomain.Fhir.Codes;

/// <summary>The numbers of the rules of this package, all of them judgements, from its tables.</summary>
internal static class FhirNumbers
{
    private static readonly Lazy<ImmutableArray<FhirNumberRow>> s_rows = new(() => EmbeddedRows.Read<FhirNumberRow>("rule-numbers.json"));

    internal static ImmutableArray<FhirNumberRow> Rows => s_rows.Value;

    /// <summary>Gets the days after its end in which an exposure to a drug still counts.</summary>
    internal static int RecentExposureDays => (int)Get("recent-exposure-days");

    /// <summary>Gets the share to which two reports of one sample agree.</summary>
    internal static decimal SameShare => Get("same-share");

    /// <summary>Gets the factor below which numbers are alike.</summary>
    internal static decimal Alike => Get("alike-factor");

    /// <summary>Gets the factor from which on values are apart.</summary>
    internal static decimal Apart => Get("apart-factor");

    /// <summary>Gets the factor by which reference ranges of laboratories and methods do not differ.</summary>
    internal static decimal ApartOfRanges => Get("apart-range-factor");

    /// <summary>Gets the factor within which a jump is that of a power of ten.</summary>
    internal static decimal PowerFactor => Get("power-factor");

    /// <summary>Gets how many other values make a history.</summary>
    internal static int HistoryValues => (int)Get("history-values");

    /// <summary>Gets the largest percentage that is taken for a fraction.</summary>
    internal static decimal LargestFraction => Get("largest-fraction");

    private static decimal Get(string number) => Rows.First(row => row.Number == number).Value;
}

/// <summary>A number of a rule. Equal by content; immutable.</summary>
internal sealed record FhirNumberRow
{
    public required string Number { get; init; }

    public required decimal Value { get; init; }

    public required string Basis { get; init; }

    public required string Because { get; init; }
}
