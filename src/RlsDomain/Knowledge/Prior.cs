using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>How common a condition is in a setting before anything is asked. Equal by content; immutable.</summary>
public sealed record Prior : IEvidenceRow
{
    /// <summary>Gets the setting.</summary>
    public required Setting Setting { get; init; }

    /// <summary>Gets the condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Gets the probability.</summary>
    public required ProbabilityEstimate Probability { get; init; }

    /// <summary>Gets what the number rests on.</summary>
    public required Grounds Grounds { get; init; }

    /// <inheritdoc/>
    public string RowKey => $"{Setting.Code}/{Condition.Code}";

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static Prior Read(RowReader row) => new()
    {
        Setting = row.Code<Setting>("setting"),
        Condition = row.Code<Condition>("condition"),
        Probability = ProbabilityEstimate.Read(row),
        Grounds = Grounds.Read(row),
    };
}
