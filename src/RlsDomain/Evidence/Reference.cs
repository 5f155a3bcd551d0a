using RlsDomain.Evidence.Tables;

namespace RlsDomain.Evidence;

/// <summary>A source that the knowledge base cites. Equal by content; immutable.</summary>
public sealed record Reference
{
    /// <summary>Gets the id that rows and answers cite.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the citation: who, what, where.</summary>
    public required string Citation { get; init; }

    /// <summary>Gets the year of publication; null when it was not seen.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the DOI without a resolver in front; null when it was not seen or not verified.</summary>
    public string? Doi { get; init; }

    /// <summary>Gets how much of the source was read, or what remains to be checked; null when nothing was noted.</summary>
    public string? Access { get; init; }

    internal static Reference Read(RowReader row) => new()
    {
        Id = row.Text("id"),
        Citation = row.Text("citation"),
        Year = row.OptionalInteger("year", 1800, 2100),
        Doi = row.OptionalText("doi"),
        Access = row.OptionalText("access"),
    };
}
