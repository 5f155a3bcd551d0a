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
    private ConditionSets(ImmutableArray<ImmutableArray<int>> sets) => Members = sets;

    /// <summary>Gets, for each set, the indexes of its conditions, ascending. The first set is empty.</summary>
    internal ImmutableArray<ImmutableArray<int>> Members { get; }

    internal int Count => Members.Length;

    internal static ConditionSets Of(KnowledgeBase knowledge)
    {
        int largest = (int)knowledge[RuleNumber.LargestConditionSet];
        (int First, int Second)[] exclusive = [.. knowledge.ExclusiveConditions.Select(pair => (pair.First.Index, pair.Second.Index))];
        var sets = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        List<ImmutableArray<int>> size = [[]];
        for (int members = 0; members <= largest; members++)
        {
            sets.AddRange(size);
            size = [.. size.SelectMany(set => Larger(set)).Where(set => !exclusive.Any(pair => set.Contains(pair.First) && set.Contains(pair.Second)))];
        }

        return new(sets.ToImmutable());
    }

    private static IEnumerable<ImmutableArray<int>> Larger(ImmutableArray<int> set)
    {
        int next = set.IsEmpty ? 0 : set[^1] + 1;
        return Enumerable.Range(next, Condition.All.Length - next).Select(index => set.Add(index));
    }
}
