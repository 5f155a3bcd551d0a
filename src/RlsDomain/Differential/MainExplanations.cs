using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>
/// Shares the number of each set out among its conditions, by how much the findings need each: the share of a condition is
/// inverse to the likelihood of the findings under the set without it.
/// </summary>
internal static class MainExplanations
{
    /// <summary>The largest sets that are shared out by products of likelihoods.</summary>
    internal const int LargestByProducts = 3;

    /// <summary>Products of likelihoods below this have lost digits, or are about to.</summary>
    private const double Least = 1e-280;

    /// <summary>A number below this is nothing beside the others, of which the largest is near 1; its products would be so small that they are slow.</summary>
    internal const double Nothing = 1e-130;

    private const int Lanes = ConditionSets.Lanes;

    /// <summary>Shares out by products of likelihoods; false, with nothing to be used, when they are too small or the sets too large.</summary>
    /// <param name="all">The sets.</param>
    /// <param name="numbers">A number a place: 0 where there is no set.</param>
    /// <param name="likelihoods">The likelihood, up to a common factor, at each place of the sets of at most two; 0 where there is no set.</param>
    /// <param name="explains">Room for each condition.</param>
    internal static bool TryShareOut(ConditionSets all, ReadOnlySpan<double> numbers, ReadOnlySpan<double> likelihoods, Span<double> explains)
    {
        if (all.LargestSize > LargestByProducts)
        {
            return false;
        }

        int conditions = Condition.All.Length;
        Span<double> singles = stackalloc double[conditions + Lanes]; // In the order of their places.
        numbers.Slice(all.SizeStarts[1], conditions).CopyTo(singles);
        explains[..conditions].Clear();
        bool holds = (all.LargestSize < 2 || TryShareOutPairs(all, numbers, likelihoods, singles, explains))
            && (all.LargestSize < 3 || TryShareOutTriples(all, numbers, likelihoods, singles, explains));
        for (int condition = 0; condition < conditions; condition++)
        {
            explains[condition] += singles[conditions - 1 - condition];
        }

        return holds;
    }

    /// <summary>Shares out by logarithms, which hold any likelihood and any number of conditions.</summary>
    internal static void ShareOutByLogarithms(ConditionSets all, ReadOnlySpan<double> numbers, ReadOnlySpan<double> logLikelihoods, Span<double> explains)
    {
        Span<double> needs = stackalloc double[ConditionSets.NoCondition];
        explains.Clear();
        for (int set = 1; set < numbers.Length; set++)
        {
            ReadOnlySpan<int> without = all.Without(set);
            Span<double> shares = needs[..without.Length];
            double largest = double.NegativeInfinity;
            for (int i = 0; i < without.Length; i++)
            {
                shares[i] = -logLikelihoods[without[i]];
                largest = Math.Max(largest, shares[i]);
            }

            Exponential.OfDifferences(shares, largest);
            double total = 0;
            foreach (double share in shares)
            {
                total += share;
            }

            for (int i = 0; i < shares.Length; i++)
            {
                explains[all[set][i]] += numbers[set] * (shares[i] / total);
            }
        }
    }

    /// <summary>Shares out the sets of two: a condition by the likelihood under itself alone.</summary>
    private static bool TryShareOutPairs(ConditionSets all, ReadOnlySpan<double> numbers, ReadOnlySpan<double> likelihoods, Span<double> singles, Span<double> explains)
    {
        Vector256<double> tooSmall = Vector256<double>.Zero;
        ref double number = ref MemoryMarshal.GetReference(numbers);
        ref double likelihood = ref MemoryMarshal.GetReference(likelihoods);
        ref double second = ref MemoryMarshal.GetReference(singles);
        foreach (SetRun run in all.Runs[2])
        {
            Vector256<double> ofFirst = Vector256.Create(likelihoods[all.PlaceOf(run.First)]);
            Vector256<double> firsts = Vector256<double>.Zero;
            for (int i = 0; i < run.Length; i += Lanes)
            {
                Vector256<double> ofSecond = Vector256.LoadUnsafe(ref likelihood, (nuint)(run.Rests + i));
                Vector256<double> set = RowProducts.Within(Vector256.LoadUnsafe(ref number, (nuint)(run.Start + i)), run.Length - i);
                Vector256<double> each = Divide(set, ofFirst + ofSecond, ref tooSmall);
                firsts += each * ofFirst;
                (Vector256.LoadUnsafe(ref second, (nuint)i) + (each * ofSecond)).StoreUnsafe(ref second, (nuint)i);
            }

            explains[run.First] += SetSums.Across(firsts);
        }

        return tooSmall == Vector256<double>.Zero;
    }

    /// <summary>Shares out the sets of three: a condition by the likelihoods under the two pairs that it is in.</summary>
    private static bool TryShareOutTriples(ConditionSets all, ReadOnlySpan<double> numbers, ReadOnlySpan<double> likelihoods, Span<double> singles, Span<double> explains)
    {
        Vector256<double> tooSmall = Vector256<double>.Zero;
        ref double number = ref MemoryMarshal.GetReference(numbers);
        ref double likelihood = ref MemoryMarshal.GetReference(likelihoods);
        ref double third = ref MemoryMarshal.GetReference(singles);
        foreach (SetRun run in all.Runs[3])
        {
            int pairsOfFirst = PairRun(all, run.First).Start;
            Vector256<double> firsts = Vector256<double>.Zero;
            foreach (SetRun pairs in all.Runs[2])
            {
                // The pairs {second, third} of one second, beside the pairs {first, third} in the same order of thirds.
                int start = pairs.Start - run.Rests;
                int length = Math.Min(pairs.Length, run.Length - start);
                if (pairs.First <= run.First || length <= 0)
                {
                    break;
                }

                Vector256<double> firstSecond = Vector256.Create(likelihoods[pairsOfFirst + Condition.All.Length - 1 - pairs.First]);
                Vector256<double> seconds = Vector256<double>.Zero;
                for (int i = 0; i < length; i += Lanes)
                {
                    Vector256<double> secondThird = Vector256.LoadUnsafe(ref likelihood, (nuint)(pairs.Start + i));
                    Vector256<double> firstThird = Vector256.LoadUnsafe(ref likelihood, (nuint)(pairsOfFirst + i));
                    Vector256<double> set = RowProducts.Within(Vector256.LoadUnsafe(ref number, (nuint)(run.Start + start + i)), length - i);
                    Vector256<double> ofFirst = firstSecond * firstThird;
                    Vector256<double> ofSecond = firstSecond * secondThird;
                    Vector256<double> ofThird = firstThird * secondThird;
                    Vector256<double> each = Divide(set, ofFirst + ofSecond + ofThird, ref tooSmall);
                    firsts += each * ofFirst;
                    seconds += each * ofSecond;
                    (Vector256.LoadUnsafe(ref third, (nuint)i) + (each * ofThird)).StoreUnsafe(ref third, (nuint)i);
                }

                explains[pairs.First] += SetSums.Across(seconds);
            }

            explains[run.First] += SetSums.Across(firsts);
        }

        return tooSmall == Vector256<double>.Zero;
    }

    /// <summary>Gives the run of pairs of a first member. The first run is that of the last condition but one.</summary>
    private static SetRun PairRun(ConditionSets all, int first) => all.Runs[2][Condition.All.Length - 2 - first];

    /// <summary>Divides, with 0 for a set that has nothing to share out; notes where the total is too small for what there is.</summary>
    private static Vector256<double> Divide(Vector256<double> numbers, Vector256<double> totals, ref Vector256<double> tooSmall)
    {
        Vector256<double> shared = Vector256.ConditionalSelect(Vector256.GreaterThan(numbers, Vector256.Create(Nothing)), numbers, Vector256<double>.Zero);
        Vector256<double> isLarge = Vector256.GreaterThan(totals, Vector256.Create(Least));
        tooSmall += Vector256.ConditionalSelect(isLarge, Vector256<double>.Zero, shared);
        return Vector256.ConditionalSelect(isLarge, shared / totals, Vector256<double>.Zero);
    }
}
