using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>Adds numbers over the sets: of all of them, and of those that hold each condition.</summary>
/// <remarks>
/// Each set hands its number on to its rest, so that a set ends up with that of every larger one that ends like it, and a
/// condition takes the numbers of its runs. Four lanes add up apart and are added together at the end, in one order on
/// every machine. Allocates nothing.
/// </remarks>
internal static class SetSums
{
    private const int Lanes = ConditionSets.Lanes;

    /// <summary>Gives the largest of some numbers, a whole number of vectors.</summary>
    internal static double Largest(ReadOnlySpan<double> numbers)
    {
        ref double first = ref MemoryMarshal.GetReference(numbers);
        Vector256<double> even = Vector256.LoadUnsafe(ref first);
        Vector256<double> odd = even;
        int i = Lanes;
        for (; i <= numbers.Length - (2 * Lanes); i += 2 * Lanes)
        {
            even = Larger(even, Vector256.LoadUnsafe(ref first, (nuint)i));
            odd = Larger(odd, Vector256.LoadUnsafe(ref first, (nuint)(i + Lanes)));
        }

        if (i < numbers.Length)
        {
            even = Larger(even, Vector256.LoadUnsafe(ref first, (nuint)i));
        }

        Vector256<double> largest = Larger(even, odd);
        return Math.Max(Math.Max(largest[0], largest[1]), Math.Max(largest[2], largest[3]));
    }

    /// <summary>Gives the sum of some numbers, a whole number of vectors.</summary>
    internal static double Total(ReadOnlySpan<double> numbers)
    {
        ref double first = ref MemoryMarshal.GetReference(numbers);
        Vector256<double> even = Vector256<double>.Zero;
        Vector256<double> odd = Vector256<double>.Zero;
        int i = 0;
        for (; i <= numbers.Length - (2 * Lanes); i += 2 * Lanes)
        {
            even += Vector256.LoadUnsafe(ref first, (nuint)i);
            odd += Vector256.LoadUnsafe(ref first, (nuint)(i + Lanes));
        }

        return Across((i < numbers.Length ? even + Vector256.LoadUnsafe(ref first, (nuint)i) : even) + odd);
    }

    /// <summary>Writes, for each condition, the sum over the sets that hold it.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="numbers">A number a place: none below 0, and 0 where there is no set.</param>
    /// <param name="handedOn">Room for the places of all but the largest sets.</param>
    /// <param name="sums">Room for a number a condition.</param>
    /// <returns>The sum over all sets.</returns>
    internal static double OfConditions(ConditionSets sets, ReadOnlySpan<double> numbers, Span<double> handedOn, Span<double> sums)
    {
        sums[..Condition.All.Length].Clear();
        handedOn = handedOn[..sets.SizeStarts[sets.LargestSize]];
        handedOn.Clear();
        foreach (SetRun run in sets.Runs[sets.LargestSize])
        {
            sums[run.First] = HandOn(numbers.Slice(run.Start, run.Length), handedOn.Slice(run.Rests, run.Length));
        }

        return AddSmaller(sets, numbers, handedOn, sums);
    }

    /// <summary>Adds, for each condition, the sum over all but the largest sets that hold it, with what they are handed.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="numbers">A number a place.</param>
    /// <param name="handedOn">What each place was handed.</param>
    /// <param name="sums">The sum over the largest sets that have the condition as their first.</param>
    /// <returns>The sum over all sets.</returns>
    internal static double AddSmaller(ConditionSets sets, ReadOnlySpan<double> numbers, Span<double> handedOn, Span<double> sums)
    {
        ScaledSum.Add(handedOn, numbers, 1);
        for (int size = sets.LargestSize - 1; size > 1; size--)
        {
            foreach (SetRun run in sets.Runs[size])
            {
                sums[run.First] += HandOn(handedOn.Slice(run.Start, run.Length), handedOn.Slice(run.Rests, run.Length));
            }
        }

        ReadOnlySpan<double> singles = sets.LargestSize == 1 ? numbers : handedOn;
        double total = numbers[0];
        for (int condition = 0; condition < Condition.All.Length; condition++)
        {
            double single = singles[sets.PlaceOf(condition)];
            sums[condition] += single;
            total += single;
        }

        return total;
    }

    /// <summary>Writes, for each condition, the largest number of a set that holds it.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="numbers">A number a place: none below 0, and 0 where there is no set.</param>
    /// <param name="largest">Room for a number a condition.</param>
    internal static void LargestOfConditions(ConditionSets sets, ReadOnlySpan<double> numbers, Span<double> largest)
    {
        largest[..Condition.All.Length].Clear();
        double[] rented = ArrayPool<double>.Shared.Rent(sets.Count);
        Span<double> handedOn = rented.AsSpan(0, sets.Count);
        numbers[..sets.Count].CopyTo(handedOn);
        for (int size = sets.LargestSize; size > 1; size--)
        {
            foreach (SetRun run in sets.Runs[size])
            {
                ReadOnlySpan<double> own = handedOn.Slice(run.Start, run.Length);
                Span<double> rests = handedOn.Slice(run.Rests, run.Length);
                double most = 0;
                for (int i = 0; i < own.Length; i++)
                {
                    rests[i] = Math.Max(rests[i], own[i]);
                    most = Math.Max(most, own[i]);
                }

                largest[run.First] = Math.Max(largest[run.First], most);
            }
        }

        for (int condition = 0; condition < Condition.All.Length; condition++)
        {
            largest[condition] = Math.Max(largest[condition], handedOn[sets.PlaceOf(condition)]);
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>Adds the numbers of a run to those of its rests, and gives their sum.</summary>
    private static double HandOn(ReadOnlySpan<double> numbers, Span<double> rests)
    {
        ref double from = ref MemoryMarshal.GetReference(numbers);
        ref double to = ref MemoryMarshal.GetReference(rests);
        Vector256<double> even = Vector256<double>.Zero;
        Vector256<double> odd = Vector256<double>.Zero;
        int i = 0;
        for (; i <= numbers.Length - (2 * Lanes); i += 2 * Lanes)
        {
            Vector256<double> first = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<double> second = Vector256.LoadUnsafe(ref from, (nuint)(i + Lanes));
            even += first;
            odd += second;
            (Vector256.LoadUnsafe(ref to, (nuint)i) + first).StoreUnsafe(ref to, (nuint)i);
            (Vector256.LoadUnsafe(ref to, (nuint)(i + Lanes)) + second).StoreUnsafe(ref to, (nuint)(i + Lanes));
        }

        if (i <= numbers.Length - Lanes)
        {
            Vector256<double> last = Vector256.LoadUnsafe(ref from, (nuint)i);
            even += last;
            (Vector256.LoadUnsafe(ref to, (nuint)i) + last).StoreUnsafe(ref to, (nuint)i);
            i += Lanes;
        }

        double total = Across(even + odd);
        for (; i < numbers.Length; i++)
        {
            rests[i] += numbers[i];
            total += numbers[i];
        }

        return total;
    }

    /// <summary>Takes the larger number of each lane, of numbers that are none of them NaN: two instructions where the library's rule needs more.</summary>
    private static Vector256<double> Larger(Vector256<double> left, Vector256<double> right) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(left, right), left, right);

    /// <summary>Adds the lanes of a vector, in one order.</summary>
    internal static double Across(Vector256<double> lanes) => (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}
