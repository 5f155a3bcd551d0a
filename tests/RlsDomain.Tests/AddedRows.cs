namespace RlsDomain.Tests;

/// <summary>Rows that the tables have beyond the CSV files of the brief, each drawn from its text and said so in its note.</summary>
internal static class AddedRows
{
    internal static readonly IReadOnlySet<string> Ids = new HashSet<string>(StringComparer.Ordinal)
    {
        "threshold-ferritin-19", // The line of recommendation silber2021-06.
        "threshold-ferritin-20", // The lines of recommendation irlssg2018-01.
        "irlssg2018-06", // What threshold-ferritin-8 says.
    };
}
