using RlsDomain.Evidence;
using RlsDomain.Knowledge;

namespace RlsDomain.Differential;

/// <summary>A factor with the ratio by which it multiplies the prior odds of one condition, and when it does.</summary>
internal sealed record PriorFactorRow(PriorFactor Factor, double Ratio, RlsRiskUse Use, Grounds Grounds)
{
    internal double Strength { get; } = Math.Abs(Math.Log(Ratio));

    /// <summary>Gives the row of a drug as a share of the row of its class, for a case that a finding tells of the class.</summary>
    internal PriorFactorRow RelativeTo(PriorFactorRow ofClass) => new(Factor, Ratio / ofClass.Ratio, Use, Grounds);
}
