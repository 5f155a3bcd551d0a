using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RlsDomain.Differential;

/// <summary>Multiplies a stretch of numbers by rows of factors, place by place. The bits do not depend on the hardware.</summary>
internal static class RowProducts
{
    /// <summary>The vectors worked on together, which hides that a multiplication waits for the one before.</summary>
    private const int Together = 4;

    private const int Lanes = ConditionSets.Lanes;

    /// <summary>Writes each number times the factor and the number at its place in each row; what fills the last vector becomes 0.</summary>
    /// <param name="numbers">The numbers that the rows are of.</param>
    /// <param name="rows">Where the rows begin.</param>
    /// <param name="offset">How far from there.</param>
    /// <param name="from">The numbers. They, the rows and all room are read and written in whole vectors.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="products">Room for the products, which may be where the numbers are.</param>
    /// <param name="added">What each product is added to, or empty.</param>
    /// <returns>The sum of the products; 0 when they are not added to anything.</returns>
    internal static double Multiply(double[] numbers, ReadOnlySpan<int> rows, int offset, ReadOnlySpan<double> from, double factor, Span<double> products, Span<double> added)
    {
        ref double row0 = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(numbers), offset);
        ref double source = ref MemoryMarshal.GetReference(from);
        ref double target = ref MemoryMarshal.GetReference(products);
        ref double sums = ref MemoryMarshal.GetReference(added);
        bool adds = !added.IsEmpty;
        Vector256<double> factors = Vector256.Create(factor);
        Vector256<double> sum = Vector256<double>.Zero;
        int place = 0;
        for (; place <= from.Length - (Together * Lanes); place += Together * Lanes)
        {
            nuint first = (nuint)place;
            Vector256<double> product0 = Vector256.LoadUnsafe(ref source, first) * factors;
            Vector256<double> product1 = Vector256.LoadUnsafe(ref source, first + Lanes) * factors;
            Vector256<double> product2 = Vector256.LoadUnsafe(ref source, first + (2 * Lanes)) * factors;
            Vector256<double> product3 = Vector256.LoadUnsafe(ref source, first + (3 * Lanes)) * factors;
            foreach (int row in rows)
            {
                nuint at = (nuint)(row + place);
                product0 *= Vector256.LoadUnsafe(ref row0, at);
                product1 *= Vector256.LoadUnsafe(ref row0, at + Lanes);
                product2 *= Vector256.LoadUnsafe(ref row0, at + (2 * Lanes));
                product3 *= Vector256.LoadUnsafe(ref row0, at + (3 * Lanes));
            }

            product0.StoreUnsafe(ref target, first);
            product1.StoreUnsafe(ref target, first + Lanes);
            product2.StoreUnsafe(ref target, first + (2 * Lanes));
            product3.StoreUnsafe(ref target, first + (3 * Lanes));
            if (adds)
            {
                (Vector256.LoadUnsafe(ref sums, first) + product0).StoreUnsafe(ref sums, first);
                (Vector256.LoadUnsafe(ref sums, first + Lanes) + product1).StoreUnsafe(ref sums, first + Lanes);
                (Vector256.LoadUnsafe(ref sums, first + (2 * Lanes)) + product2).StoreUnsafe(ref sums, first + (2 * Lanes));
                (Vector256.LoadUnsafe(ref sums, first + (3 * Lanes)) + product3).StoreUnsafe(ref sums, first + (3 * Lanes));
                sum += (product0 + product1) + (product2 + product3);
            }
        }

        for (; place < from.Length; place += Lanes)
        {
            Vector256<double> product = Vector256.LoadUnsafe(ref source, (nuint)place) * factors;
            foreach (int row in rows)
            {
                product *= Vector256.LoadUnsafe(ref row0, (nuint)(row + place));
            }

            product = Within(product, from.Length - place);
            product.StoreUnsafe(ref target, (nuint)place);
            if (adds)
            {
                (Vector256.LoadUnsafe(ref sums, (nuint)place) + product).StoreUnsafe(ref sums, (nuint)place);
                sum += product;
            }
        }

        return SetSums.Across(sum);
    }

    /// <summary>Gives what a stretch still has of a vector, and 0 behind its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Within(Vector256<double> numbers, int left) => left >= Lanes
        ? numbers
        : Vector256.ConditionalSelect(Vector256.LessThan(Vector256.Create(0.0, 1, 2, 3), Vector256.Create((double)left)), numbers, Vector256<double>.Zero);
}
