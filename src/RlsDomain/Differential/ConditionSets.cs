using System.Collections.Immutable;
using System.Numerics;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>
/// Every set of conditions that may be present together, up to the largest size, laid out so that vector lanes hold sets.
/// </summary>
/// <remarks>
/// The sets of one size follow each other by falling first member, so those whose members all come after a condition are
/// the beginning of their size. A set is its first member and a set of the rest: the sets of a first member are a run
/// beside the beginning of the size below, place for place. Runs of three and more, and every size, end on a whole
/// vector; a place without a set, such as that of an exclusive pair, is barred by its score.
/// </remarks>
internal sealed class ConditionSets
{
    /// <summary>The places that a vector of doubles holds.</summary>
    internal const int Lanes = 4;

    /// <summary>The score of a place without a set: below any other by so much that it has no probability.</summary>
    internal const double Barred = -1e6;

    /// <summary>What stands for no set where a set is its members as bits.</summary>
    private const ulong NoSet = ulong.MaxValue;

    /// <summary>For each place, as many bytes as the largest set has members; one without a member holds <see cref="NoCondition"/>.</summary>
    private readonly byte[] _members;

    /// <summary>For each member of each set, the place of the set without it.</summary>
    private readonly int[] _without;

    private readonly byte[] _sizes;

    /// <summary>The pairs that exclude each other, as bits.</summary>
    private readonly ulong[] _exclusive;

    private readonly double[] _bars;

    private readonly int _largest;

    private ConditionSets(List<ulong> sets, ImmutableArray<int> sizeStarts, ImmutableArray<ImmutableArray<SetRun>> runs, int[] rowLengths, ulong[] exclusive)
    {
        _exclusive = exclusive;
        (Count, _largest, SizeStarts, Runs, RowLengths) = (sets.Count, runs.Length - 1, sizeStarts, runs, [.. rowLengths]);
        RunsOf = [.. rowLengths.Select((_, condition) => (ImmutableArray<SetRun>)[.. runs.SelectMany(ofSize => ofSize).Where(run => run.First == condition)])];
        _members = new byte[Count * _largest];
        Array.Fill(_members, (byte)NoCondition);
        _sizes = new byte[Count];
        _bars = new double[Count];
        _without = new int[Count * _largest];
        Dictionary<ulong, int> placeOf = new(Count);
        for (int place = 0; place < Count; place++)
        {
            if (sets[place] == NoSet)
            {
                _bars[place] = Barred;
                continue;
            }

            placeOf.Add(sets[place], place);
            for (ulong left = sets[place]; left != 0; left &= left - 1)
            {
                int at = (place * _largest) + _sizes[place]++;
                _members[at] = (byte)BitOperations.TrailingZeroCount(left);
                _without[at] = placeOf[sets[place] & ~(left & (~left + 1))]; // A part of a set stands before it.
            }
        }
    }

    /// <summary>Gets the index that stands for no condition: one past the last, so that an array has a place for it.</summary>
    internal static int NoCondition => Condition.All.Length;

    /// <summary>Gets the number of places, a whole number of vectors. The first is the empty set.</summary>
    internal int Count { get; }

    /// <summary>Gets the number of conditions in the largest set.</summary>
    internal int LargestSize => _largest;

    /// <summary>Gets, for each size, the place at which its sets begin, and behind the last the number of places.</summary>
    internal ImmutableArray<int> SizeStarts { get; }

    /// <summary>Gets, for each size, its runs in the order of their places; there are none below two.</summary>
    internal ImmutableArray<ImmutableArray<SetRun>> Runs { get; }

    /// <summary>Gets, for each condition, the runs that it is the first member of.</summary>
    internal ImmutableArray<ImmutableArray<SetRun>> RunsOf { get; }

    /// <summary>Gets, for each condition, the number of places of the runs that it is the first member of, each in whole vectors.</summary>
    internal ImmutableArray<int> RowLengths { get; }

    /// <summary>Gets, for each place, what is added to its score: 0, or the bar of a place without a set.</summary>
    internal ReadOnlySpan<double> Bars => _bars;

    /// <summary>Gets the number of places of the conditions alone, a whole number of vectors.</summary>
    internal int SinglesLength => SizeStarts[2] - SizeStarts[1];

    /// <summary>Gets the place of a condition alone.</summary>
    internal int PlaceOf(int condition) => SizeStarts[1] + Condition.All.Length - 1 - condition;

    internal static ConditionSets Of(KnowledgeBase knowledge)
    {
        int largest = (int)knowledge[RuleNumber.LargestConditionSet];
        ulong[] exclusive = [.. knowledge.ExclusiveConditions.Select(pair => BitOf(pair.First.Index) | BitOf(pair.Second.Index))];
        List<ulong> sets = [0];
        Pad(sets);
        var starts = ImmutableArray.CreateBuilder<int>(largest + 2);
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<SetRun>>(largest + 1);
        int[] rowLengths = new int[Condition.All.Length];
        starts.Add(0);
        runs.Add([]);
        for (int size = 1; size <= largest; size++)
        {
            starts.Add(sets.Count);
            runs.Add(size == 1 ? AddSingles(sets) : AddRuns(sets, size, starts[size - 1], exclusive, rowLengths));
            sets.AddRange(Enumerable.Repeat(NoSet, size == 2 ? Lanes - 1 : 0)); // Its last run is read in whole vectors.
            Pad(sets);
        }

        starts.Add(sets.Count);
        return new(sets, starts.ToImmutable(), runs.ToImmutable(), rowLengths, exclusive);
    }

    /// <summary>Gets the indexes of the conditions of a set, ascending; <see cref="NoCondition"/> fills what is left.</summary>
    internal ReadOnlySpan<byte> this[int place] => _members.AsSpan(place * _largest, _largest);

    /// <summary>Gets the number of conditions of a set; 0 where there is none.</summary>
    internal int SizeOf(int place) => _sizes[place];

    /// <summary>Gives the conditions that a condition excludes, as bits.</summary>
    internal ulong ExcludedBy(int condition) =>
        _exclusive.Where(pair => (pair & BitOf(condition)) != 0).Aggregate(0UL, (bits, pair) => bits | (pair & ~BitOf(condition)));

    /// <summary>Says whether a condition excludes one of a set.</summary>
    internal bool Excludes(int condition, int place)
    {
        foreach (byte member in this[place][..SizeOf(place)])
        {
            if ((ExcludedBy(condition) & BitOf(member)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets, for each condition of a set, the place of the set without it.</summary>
    internal ReadOnlySpan<int> Without(int place) => _without.AsSpan(place * _largest, _sizes[place]);

    /// <summary>Gives the number of places of the vectors that hold so many.</summary>
    private static int InVectors(int places) => (places + Lanes - 1) / Lanes * Lanes;

    private static ulong BitOf(int condition) => 1UL << condition;

    private static ImmutableArray<SetRun> AddSingles(List<ulong> sets)
    {
        for (int condition = Condition.All.Length - 1; condition >= 0; condition--)
        {
            sets.Add(BitOf(condition));
        }

        return [];
    }

    /// <summary>Adds the sets of a size: each condition before every set of the size below whose members come after it.</summary>
    private static ImmutableArray<SetRun> AddRuns(List<ulong> sets, int size, int below, ulong[] exclusive, int[] rowLengths)
    {
        var runs = ImmutableArray.CreateBuilder<SetRun>(Condition.All.Length);
        int endBelow = sets.Count;
        int length = 0; // Of the stretch below that the condition stands before; it ends with a set.
        for (int condition = Condition.All.Length - 1; condition >= 0; condition--)
        {
            for (int next = below + length; next < endBelow && (sets[next] == NoSet || BitOperations.TrailingZeroCount(sets[next]) > condition); next++)
            {
                length = sets[next] == NoSet ? length : next + 1 - below;
            }

            if (length == 0)
            {
                continue;
            }

            int start = sets.Count;
            for (int place = below; place < below + length; place++)
            {
                ulong set = sets[place] | BitOf(condition); // That of no set stays what it is.
                sets.Add(exclusive.Any(pair => (set & pair) == pair) ? NoSet : set);
            }

            if (size > 2)
            {
                Pad(sets);
            }

            runs.Add(new(condition, start, length, below, rowLengths[condition]));
            rowLengths[condition] += InVectors(length);
        }

        return runs.ToImmutable();
    }

    private static void Pad(List<ulong> sets)
    {
        while (sets.Count % Lanes != 0)
        {
            sets.Add(NoSet);
        }
    }
}
