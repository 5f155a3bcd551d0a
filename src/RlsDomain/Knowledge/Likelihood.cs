using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>How often a finding is present in people who have one condition and no other, background included.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record Likelihood : IEvidenceRow
{
    /// <summary>Gets the condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Gets the finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Gets the probability of the finding with this condition and no other.</summary>
    public required ProbabilityEstimate Probability { get; init; }

    /// <summary>Gets what the number rests on.</summary>
    public required Grounds Grounds { get; init; }

    /// <inheritdoc/>
    public string RowKey => $"{Condition.Code}/{Finding.Code}";

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static Likelihood Read(RowReader row) => new()
    {
        Condition = row.Code<Condition>("condition"),
        Finding = row.Code<Finding>("finding"),
        Probability = ProbabilityEstimate.Read(row),
        Grounds = Grounds.Read(row),
    };
}
