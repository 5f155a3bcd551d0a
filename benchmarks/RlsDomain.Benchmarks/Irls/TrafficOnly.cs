using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>The limit that the memory sets: ten loads and four stores a patient, with no arithmetic between.</summary>
/// <remarks>A bitwise OR ties the loads to the stores, so that none of them can be left out.</remarks>
internal static class TrafficOnly
{
    internal static void Run(byte[][] answers, byte[][] scores, int rows)
    {
        ref byte a1 = ref MemoryMarshal.GetArrayDataReference(answers[0]);
        ref byte a2 = ref MemoryMarshal.GetArrayDataReference(answers[1]);
        ref byte a3 = ref MemoryMarshal.GetArrayDataReference(answers[2]);
        ref byte a4 = ref MemoryMarshal.GetArrayDataReference(answers[3]);
        ref byte a5 = ref MemoryMarshal.GetArrayDataReference(answers[4]);
        ref byte a6 = ref MemoryMarshal.GetArrayDataReference(answers[5]);
        ref byte a7 = ref MemoryMarshal.GetArrayDataReference(answers[6]);
        ref byte a8 = ref MemoryMarshal.GetArrayDataReference(answers[7]);
        ref byte a9 = ref MemoryMarshal.GetArrayDataReference(answers[8]);
        ref byte a10 = ref MemoryMarshal.GetArrayDataReference(answers[9]);
        ref byte s1 = ref MemoryMarshal.GetArrayDataReference(scores[0]);
        ref byte s2 = ref MemoryMarshal.GetArrayDataReference(scores[1]);
        ref byte s3 = ref MemoryMarshal.GetArrayDataReference(scores[2]);
        ref byte s4 = ref MemoryMarshal.GetArrayDataReference(scores[3]);
        int last = rows - (rows % Vector256<byte>.Count);
        for (int row = 0; row < last; row += Vector256<byte>.Count)
        {
            nuint at = (nuint)row;
            (Vector256.LoadUnsafe(ref a1, at) | Vector256.LoadUnsafe(ref a2, at) | Vector256.LoadUnsafe(ref a3, at)).StoreUnsafe(ref s1, at);
            (Vector256.LoadUnsafe(ref a4, at) | Vector256.LoadUnsafe(ref a5, at)).StoreUnsafe(ref s2, at);
            (Vector256.LoadUnsafe(ref a6, at) | Vector256.LoadUnsafe(ref a7, at)).StoreUnsafe(ref s3, at);
            (Vector256.LoadUnsafe(ref a8, at) | Vector256.LoadUnsafe(ref a9, at) | Vector256.LoadUnsafe(ref a10, at)).StoreUnsafe(ref s4, at);
        }
    }
}
