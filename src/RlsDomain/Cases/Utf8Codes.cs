using System.Buffers.Binary;
using System.Text;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Finds a member of a vocabulary by the UTF-8 bytes of its code, without making a string.</summary>
internal static class Utf8Codes<T>
    where T : CodedTerm<T>, ICodedTerm<T>
{
    private const int Buckets = 256;

    private static readonly byte[][] s_codes = [.. T.All.Select(member => Encoding.UTF8.GetBytes(member.Code))];
    private static readonly int[][] s_buckets = MakeBuckets();

    internal static T? Find(ReadOnlySpan<byte> code)
    {
        foreach (int index in s_buckets[Bucket(code)])
        {
            if (code.SequenceEqual(s_codes[index]))
            {
                return T.All[index];
            }
        }

        return null;
    }

    private static int[][] MakeBuckets()
    {
        ILookup<int, int> byBucket = Enumerable.Range(0, s_codes.Length).ToLookup(index => Bucket(s_codes[index]));
        return [.. Enumerable.Range(0, Buckets).Select(bucket => byBucket[bucket].ToArray())];
    }

    /// <summary>Mixes the length with the first and last eight bytes: enough to tell codes apart, and no loop over them.</summary>
    private static int Bucket(ReadOnlySpan<byte> code)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        if (code.Length < sizeof(ulong))
        {
            ulong small = 0;
            foreach (byte b in code)
            {
                small = (small << 8) | b;
            }

            return (int)((small * Mix) >> 56);
        }

        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(code);
        ulong last = BinaryPrimitives.ReadUInt64LittleEndian(code[^sizeof(ulong)..]);
        return (int)(((first ^ ulong.RotateLeft(last, 29) ^ (uint)code.Length) * Mix) >> 56);
    }
}
