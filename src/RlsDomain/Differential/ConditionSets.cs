using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>
/// Every set of conditions that may be present together: none, one, two and so on up to the largest size, without the
/// sets that hold an exclusive pair. The order is by size, then by the vocabulary.
/// </summary>
internal sealed class ConditionSets
{
    /// <summary>For each set, as many places as the largest has members; a place without one holds <see cref="NoCondition"/>.</summary>
    private readonly byte[] _places;

    /// <summary>For each place with a condition, the set without it.</summary>
    private readonly int[] _without;

    private readonly byte[] _sizes;

    private readonly int _largest;

    private ConditionSets(ImmutableArray<ImmutableArray<int>> sets, int largest)
    {
        (Count, _largest) = (sets.Length, largest);
        _places = new byte[sets.Length * largest];
        Array.Fill(_places, (byte)NoCondition);
        for (int set = 0; set < sets.Length; set++)
        {
            for (int i = 0; i < sets[set].Length; i++)
            {
                _places[(set * largest) + i] = (byte)sets[set][i];
            }
        }

        _sizes = [.. sets.Select(set => (byte)set.Length)];
        _without = Without(sets, largest);
    }

    /// <summary>Gets the index that stands for no condition: one past the last, so that an array has a place for it.</summary>
    internal static int NoCondition => Condition.All.Length;

    /// <summary>Gets the number of sets. The first is empty; those of one condition follow, in the order of the vocabulary.</summary>
    internal int Count { get; }

    internal static ConditionSets Of(KnowledgeBase knowledge)
    {
        int largest = (int)knowledge[RuleNumber.LargestConditionSet];
        (int First, int Second)[] exclusive = [.. knowledge.ExclusiveConditions.Select(pair => (pair.First.Index, pair.Second.Index))];
        var sets = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        List<ImmutableArray<int>> size = [[]];
        for (int members = 0; members <= largest; members++)
        {
            sets.AddRange(size);
            size = [.. size.SelectMany(Larger).Where(set => !exclusive.Any(pair => set.Contains(pair.First) && set.Contains(pair.Second)))];
        }

        return new(sets.ToImmutable(), largest);
    }

    /// <summary>Gets the indexes of the conditions of a set, ascending; <see cref="NoCondition"/> fills the places left.</summary>
    internal ReadOnlySpan<byte> this[int set] => _places.AsSpan(set * _largest, _largest);

    /// <summary>Gets, for each condition of a set, the set without it.</summary>
    internal ReadOnlySpan<int> Without(int set) => _without.AsSpan(set * _largest, _sizes[set]);

    /// <summary>Finds, for each condition of each set, the set without it. A part of a set that may be present may be too.</summary>
    private static int[] Without(ImmutableArray<ImmutableArray<int>> sets, int largest)
    {
        Dictionary<string, int> indexes = sets.Select((set, index) => (Key: Key(set), index)).ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        int[] without = new int[sets.Length * largest];
        for (int set = 0; set < sets.Length; set++)
        {
            for (int i = 0; i < sets[set].Length; i++)
            {
                without[(set * largest) + i] = indexes[Key(sets[set].RemoveAt(i))];
            }
        }

        return without;
    }

    private static string Key(ImmutableArray<int> set) => string.Join(',', set);

    private static IEnumerable<ImmutableArray<int>> Larger(ImmutableArray<int> set)
    {
        int next = set.IsEmpty ? 0 : set[^1] + 1;
        return Enumerable.Range(next, Condition.All.Length - next).Select(index => set.Add(index));
    }
}
