using System.Collections.Immutable;

namespace RlsDomain.Interviews;

/// <summary>Puts lists in an order that depends on the seed alone, the same on every machine and runtime (SplitMix64).</summary>
internal sealed class RandomOrder(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Gives the items in the next random order (Fisher and Yates).</summary>
    internal ImmutableArray<T> Shuffle<T>(ImmutableArray<T> items)
    {
        T[] shuffled = [.. items];
        for (int last = shuffled.Length - 1; last > 0; last--)
        {
            int other = (int)(Next() % (ulong)(last + 1)); // The bias of the remainder is below 1e-17.
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return [.. shuffled];
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
