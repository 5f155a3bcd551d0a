using static System.FormattableString;

namespace RlsDomain.Benchmarks.Bounds;

/// <summary>What is promised of a figure. A ratio holds on any machine; a time does not, and none is promised.</summary>
/// <param name="Name">The name that the page, the remarks and the check use.</param>
/// <param name="What">What is divided by what, or counted.</param>
/// <param name="Sense">On which side of the limit the figure has to be.</param>
/// <param name="Limit">The limit; the limit itself is within the bound.</param>
/// <param name="Unit">What stands behind the number: <c>times</c> or <c>bytes</c>.</param>
internal sealed record Bound(string Name, string What, Sense Sense, double Limit, string Unit)
{
    /// <summary>How much worse than its bound a figure may be in the check, which runs on machines that do other things too.</summary>
    internal const double Slack = 0.3;

    internal string Text => Invariant($"{(Sense == Sense.AtLeast ? "at least" : "at most")} {Limit:#,0.##} {Unit}");

    internal bool IsMetBy(double figure) => Sense == Sense.AtLeast ? figure >= Limit : figure <= Limit;

    /// <summary>Says whether a figure is no worse than the bound by more than the slack.</summary>
    internal bool IsNearlyMetBy(double figure) =>
        Sense == Sense.AtLeast ? figure >= Limit * (1 - Slack) : figure <= Limit * (1 + Slack);
}
