using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>How often a finding is present in people who come with a leg complaint and have none of the conditions.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record Leak : IEvidenceRow
{
    /// <summary>Gets the finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Gets the probability, above 0 and below 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Gets what the number rests on.</summary>
    public required Grounds Grounds { get; init; }

    /// <inheritdoc/>
    public string RowKey => Finding.Code;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static Leak Read(RowReader row) => new()
    {
        Finding = row.Code<Finding>("finding"),
        Probability = row.Probability("p"),
        Grounds = Grounds.Read(row),
    };
}
