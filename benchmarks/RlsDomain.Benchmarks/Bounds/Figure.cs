namespace RlsDomain.Benchmarks.Bounds;

/// <summary>What was measured for a bound.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Value">The figure.</param>
internal sealed record Figure(Bound Bound, double Value)
{
    internal bool IsMet => Bound.IsMetBy(Value);

    internal bool IsNearlyMet => Bound.IsNearlyMetBy(Value);
}
