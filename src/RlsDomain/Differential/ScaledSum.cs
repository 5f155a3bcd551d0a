using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RlsDomain.Differential;

/// <summary>Adds a multiple of one row of numbers to another, place by place.</summary>
internal static class ScaledSum
{
    /// <summary>Adds <paramref name="factor"/> times each addend to the target at its place.</summary>
    /// <remarks>
    /// Lanes hold condition sets and multiply and add stay apart, so each place sees the same two operations with any
    /// vector width and without one: the bits of the result do not depend on the hardware.
    /// </remarks>
    internal static void Add(Span<double> target, ReadOnlySpan<double> addends, double factor)
    {
        int done = Vector256.IsHardwareAccelerated ? AddVectors(target, addends, factor) : 0;
        for (int i = done; i < target.Length; i++)
        {
            target[i] += factor * addends[i];
        }
    }

    private static int AddVectors(Span<double> target, ReadOnlySpan<double> addends, double factor)
    {
        Vector256<double> factors = Vector256.Create(factor);
        int last = target.Length - (target.Length % Vector256<double>.Count);
        ref double to = ref MemoryMarshal.GetReference(target);
        ref double from = ref MemoryMarshal.GetReference(addends[..target.Length]);
        for (int i = 0; i < last; i += Vector256<double>.Count)
        {
            Vector256<double> product = Vector256.LoadUnsafe(ref from, (nuint)i) * factors;
            (Vector256.LoadUnsafe(ref to, (nuint)i) + product).StoreUnsafe(ref to, (nuint)i);
        }

        return last;
    }
}
