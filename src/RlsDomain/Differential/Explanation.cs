using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>Why a condition has its probability. Compares its list by reference; immutable.</summary>
/// <remarks>
/// The parts make the whole: <see cref="PriorLogOdds"/>, the weights of all findings and <see cref="Together"/> add up
/// to <see cref="LogOdds"/>.
/// </remarks>
public sealed record Explanation
{
    /// <summary>A weight below this is noise of the last digits: the finding does nothing for the condition.</summary>
    private const double LeastWeight = 1e-9;

    /// <summary>Gets the condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Gets the log odds with no finding recorded, but with the setting, the risk factors and the drugs.</summary>
    public required double PriorLogOdds { get; init; }

    /// <summary>Gets the log odds with everything recorded.</summary>
    public required double LogOdds { get; init; }

    /// <summary>Gets each recorded finding with its weight, in the order of the vocabulary.</summary>
    public required ImmutableArray<FindingWeight> Findings { get; init; }

    /// <summary>Gets what the findings do only together, since they overlap or compete: the rest of the sum.</summary>
    public double Together => LogOdds - PriorLogOdds - Findings.Sum(finding => finding.Weight);

    /// <summary>Gets the findings that speak for the condition, the strongest first.</summary>
    public ImmutableArray<FindingWeight> Supporting =>
        [.. Findings.Where(finding => finding.Weight > LeastWeight).OrderByDescending(finding => finding.Weight)];

    /// <summary>Gets the findings that speak against the condition, the strongest first.</summary>
    public ImmutableArray<FindingWeight> Opposing =>
        [.. Findings.Where(finding => finding.Weight < -LeastWeight).OrderBy(finding => finding.Weight)];
}
