namespace RlsDomain.Fuzz;

/// <summary>Numbers that depend on a seed and on nothing else (SplitMix64), so that any one input can be made again.</summary>
internal sealed class FuzzRandom(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>Gives the numbers of one input of a run.</summary>
    internal static FuzzRandom ForInput(ulong seed, long number) => new((seed * 0xD1342543DE82EF95) + ((ulong)number * 0xBF58476D1CE4E5B9));

    /// <summary>Gives a number of 64 bits.</summary>
    internal ulong NextBits()
    {
        _state += Step;
        ulong mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Gives a number from 0 to below a bound; 0 for a bound of 0.</summary>
    internal int Below(int bound) => (int)(((NextBits() >> 32) * (ulong)bound) >> 32);

    /// <summary>Says yes once in so many times.</summary>
    internal bool OneIn(int times) => Below(times) == 0;

    /// <summary>Picks one of a list.</summary>
    internal T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
