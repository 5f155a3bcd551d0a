namespace RlsDomain.Fhir.Codes;

/// <summary>An ATC code that was moved. Equal by content; immutable.</summary>
public sealed record AtcAlterationRow
{
    /// <summary>Gets the code that is no longer used.</summary>
    public required string Old { get; init; }

    /// <summary>Gets the code that took its place.</summary>
    public required string New { get; init; }

    /// <summary>Gets the drug.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the year of the change; null when it was not read.</summary>
    public int? Year { get; init; }

    /// <summary>Gets how the row was checked.</summary>
    public required string Verified { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }
}
