using System.Collections.Immutable;

namespace RlsDomain.Replay;

/// <summary>Collects differences. Past <see cref="Limit"/> it only counts them, so that a hostile text costs little.</summary>
internal sealed class DifferenceList
{
    internal const int Limit = 10_000;

    private readonly List<Difference> _differences = [];

    /// <summary>Gets the number of differences, counted ones too.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets whether more are only counted, so that a path and its words need not be made.</summary>
    internal bool IsFull => _differences.Count >= Limit;

    internal void Add(string path, string? claimed, string? rederived, string meaning)
    {
        Count++;
        if (!IsFull)
        {
            _differences.Add(new(path, claimed, rederived, meaning));
        }
    }

    /// <summary>Counts one whose words were not made.</summary>
    internal void CountOne() => Count++;

    internal ImmutableArray<Difference> ToImmutable() => Count == _differences.Count
        ? [.. _differences]
        : [.. _differences, new("$", null, null, FormattableString.Invariant($"There are {Count - _differences.Count} more differences; the first {Limit} are listed."))];
}
