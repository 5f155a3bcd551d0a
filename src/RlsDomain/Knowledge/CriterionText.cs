using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>What a published criterion says, in this project's own words. Compares its list by reference; immutable.</summary>
/// <remarks>The logic that decides a criterion is code, by its id; the words are data.</remarks>
public sealed record CriterionText : IEvidenceRow
{
    /// <summary>Gets the set that the criterion belongs to, such as <c>irlssg-2014</c>.</summary>
    public required string Set { get; init; }

    /// <summary>Gets the id of the criterion, such as <c>irlssg-e1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets a short name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what it says.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets how the row was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }

    internal static CriterionText Read(RowReader row) => new()
    {
        Set = row.Text("set"),
        Id = row.Text("id"),
        Name = row.Text("name"),
        Statement = row.Text("statement"),
        SourceIds = row.Texts("sources"),
        Verified = row.Code<Verification>("verified"),
        Note = row.OptionalText("note"),
    };
}
