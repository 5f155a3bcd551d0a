using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>A probability with a plausible 95% range around it. Equal by content; immutable.</summary>
/// <param name="Value">The probability used, above 0 and below 1.</param>
/// <param name="Low">The low end of the range, at most <paramref name="Value"/>.</param>
/// <param name="High">The high end of the range, at least <paramref name="Value"/>.</param>
public readonly record struct ProbabilityEstimate(double Value, double Low, double High)
{
    internal static ProbabilityEstimate Read(RowReader row)
    {
        ProbabilityEstimate estimate = new(row.Probability("p"), row.Probability("low"), row.Probability("high"));
        if (!(estimate.Low <= estimate.Value && estimate.Value <= estimate.High))
        {
            row.Report(FormattableString.Invariant($"\"low\" {estimate.Low}, \"p\" {estimate.Value} and \"high\" {estimate.High} must be in this order."));
        }

        return estimate;
    }
}
