using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RlsDomain.Differential;

/// <summary>Multiplies two rows of numbers, place by place. The bits do not depend on the hardware.</summary>
internal static class LaneProduct
{
    /// <summary>Writes the products to the target, which may be one of the two.</summary>
    internal static void Multiply(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> target)
    {
        int done = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref double a = ref MemoryMarshal.GetReference(left[..target.Length]);
            ref double b = ref MemoryMarshal.GetReference(right[..target.Length]);
            ref double to = ref MemoryMarshal.GetReference(target);
            for (; done <= target.Length - Vector256<double>.Count; done += Vector256<double>.Count)
            {
                (Vector256.LoadUnsafe(ref a, (nuint)done) * Vector256.LoadUnsafe(ref b, (nuint)done)).StoreUnsafe(ref to, (nuint)done);
            }
        }

        for (; done < target.Length; done++)
        {
            target[done] = left[done] * right[done];
        }
    }

    /// <summary>Multiplies each number by a factor.</summary>
    internal static void Scale(Span<double> numbers, double factor)
    {
        int done = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> factors = Vector256.Create(factor);
            ref double first = ref MemoryMarshal.GetReference(numbers);
            for (; done <= numbers.Length - Vector256<double>.Count; done += Vector256<double>.Count)
            {
                (Vector256.LoadUnsafe(ref first, (nuint)done) * factors).StoreUnsafe(ref first, (nuint)done);
            }
        }

        for (; done < numbers.Length; done++)
        {
            numbers[done] *= factor;
        }
    }
}
