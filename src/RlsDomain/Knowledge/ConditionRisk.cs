using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>By how much a factor multiplies the prior odds of a condition; the risk factors of RLS itself are <see cref="RlsRiskFactor"/> rows. Equal by content; immutable.</summary>
public sealed record ConditionRisk : IEvidenceRow
{
    /// <summary>Gets the condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Gets the factor.</summary>
    public required PriorFactor Factor { get; init; }

    /// <summary>Gets the odds ratio, above 0; below 1 it makes the condition less likely.</summary>
    public required double OddsRatio { get; init; }

    /// <summary>Gets the low end of the plausible 95% range.</summary>
    public required double Low { get; init; }

    /// <summary>Gets the high end of the plausible 95% range.</summary>
    public required double High { get; init; }

    /// <summary>Gets what the number rests on.</summary>
    public required Grounds Grounds { get; init; }

    /// <inheritdoc/>
    public string RowKey => $"{Condition.Code}/{Factor.Text}";

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static ConditionRisk Read(RowReader row)
    {
        ConditionRisk risk = new()
        {
            Condition = row.Code<Condition>("condition"),
            Factor = PriorFactor.Read(row, "factor"),
            OddsRatio = row.Positive("oddsRatio"),
            Low = row.Positive("low"),
            High = row.Positive("high"),
            Grounds = Grounds.Read(row),
        };
        if (!(risk.Low <= risk.OddsRatio && risk.OddsRatio <= risk.High))
        {
            row.Report(FormattableString.Invariant($"\"low\" {risk.Low}, \"oddsRatio\" {risk.OddsRatio} and \"high\" {risk.High} must be in this order."));
        }

        return risk;
    }
}
