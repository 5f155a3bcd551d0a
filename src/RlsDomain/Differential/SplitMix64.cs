namespace RlsDomain.Differential;

/// <summary>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same numbers from the same start on every machine.</summary>
internal struct SplitMix64(ulong state)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    /// <summary>Starts a stream of its own for each number of a series.</summary>
    internal static SplitMix64 Of(ulong seed, ulong number) => new(new SplitMix64(seed).Next() + (number * GoldenGamma));

    /// <summary>Gives 64 bits.</summary>
    internal ulong Next()
    {
        state += GoldenGamma;
        ulong bits = state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>Gives a number from 0, included, to 1, excluded.</summary>
    internal double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Gives a whole number from 0 to one below the end.</summary>
    internal int NextBelow(int end) => (int)(NextUnit() * end);
}
