using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Findings that travel together beyond what the conditions explain, so that each further answer counts less.</summary>
/// <remarks>Compares its list by reference; immutable.</remarks>
public sealed record TemperingGroup : IEvidenceRow
{
    /// <summary>Gets the name of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the factor, above 0 and at most 1, by which each further answer of the group counts less than the one before.</summary>
    public required double Discount { get; init; }

    /// <summary>Gets the findings; of two answers equally strong the one that stands first here ranks first.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Gets what the discount rests on.</summary>
    public required Grounds Grounds { get; init; }

    /// <inheritdoc/>
    public string RowKey => Group;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static TemperingGroup Read(RowReader row)
    {
        TemperingGroup group = new()
        {
            Group = row.Text("group"),
            Discount = row.Positive("discount"),
            Grounds = Grounds.Read(row),
            Findings = row.Codes<Finding>("findings"),
        };
        if (group.Discount > 1)
        {
            row.Report(FormattableString.Invariant($"\"discount\" is {group.Discount}; it must be at most 1."));
        }

        return group;
    }
}
