using RlsDomain.Differential;
using RlsDomain.Scales;

namespace RlsDomain.Benchmarks.Patients;

/// <summary>Answers to the IRLS of made-up patients: columns of bytes, the same on every machine.</summary>
internal static class RandomAnswers
{
    /// <summary>What stands for a blank.</summary>
    internal const byte Blank = 255;

    private const ulong Seed = 20261124;
    private const int OneBlankIn = 64;

    /// <summary>Draws the columns; one patient in 64 leaves an item blank.</summary>
    internal static byte[][] Columns(int patients)
    {
        byte[][] columns = [.. Enumerable.Range(0, IrlsAnswers.ItemCount).Select(_ => new byte[patients])];
        SplitMix64 source = new(Seed);
        for (int row = 0; row < patients; row++)
        {
            ulong bits = source.Next();
            foreach (byte[] column in columns)
            {
                column[row] = (byte)((bits & 63) * (IrlsAnswers.HighestAnswer + 1) >> 6);
                bits >>= 6;
            }

            if (row % OneBlankIn == OneBlankIn - 1)
            {
                columns[source.NextBelow(columns.Length)][row] = Blank;
            }
        }

        return columns;
    }
}
