using System.Collections.Immutable;

namespace RlsDomain.Fhir.Codes;

/// <summary>A name of a drug and those that are taken for it. Compares its list by reference; immutable.</summary>
public sealed record LookAlikeRow
{
    /// <summary>Gets the generic or brand name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the names that it is confused with.</summary>
    public required ImmutableArray<string> ConfusedWith { get; init; }

    /// <summary>Gets how the row was checked.</summary>
    public required string Verified { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }
}
