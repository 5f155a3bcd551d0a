namespace RlsDomain.Tool.Evaluation;

/// <summary>How many out of how many, with the 95% interval of the share.</summary>
internal readonly record struct Proportion(int Count, int Of)
{
    /// <summary>Gets the share, from 0 to 1; null of nothing.</summary>
    internal double? Share => Of == 0 ? null : (double)Count / Of;

    /// <summary>Gets Wilson's interval; null of nothing.</summary>
    internal WilsonInterval? Interval => WilsonInterval.Of(Count, Of);

    /// <summary>Counts the items for which something holds.</summary>
    internal static Proportion Among<T>(IReadOnlyCollection<T> items, Func<T, bool> holds) => new(items.Count(holds), items.Count);
}
