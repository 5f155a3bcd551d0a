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
}
