using System.Collections.Immutable;
using System.Numerics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The patterns of the mimics on what a case records: bit i is the pattern in place i of the knowledge base.</summary>
/// <remarks>Room for 32: the knowledge base has one pattern a condition.</remarks>
internal readonly struct MimicReading
{
    /// <summary>Patterns that are met.</summary>
    internal required uint Met { get; init; }

    /// <summary>Patterns that are undetermined.</summary>
    internal required uint Open { get; init; }

    /// <summary>Patterns that the published criteria name, met or not.</summary>
    internal required uint Named { get; init; }

    internal bool AnyMet => Met != 0;

    internal bool AnyNamedOpen => (Open & Named) != 0;

    internal Verdict this[int place] => (Met >> place & 1) != 0 ? Verdict.Met
        : (Open >> place & 1) != 0 ? Verdict.Undetermined
        : Verdict.NotMet;

    internal static MimicReading Of(ImmutableArray<CompiledPattern> patterns, PresenceSet<Finding> findings, decimal? ageYears)
    {
        uint met = 0;
        uint open = 0;
        uint named = 0;
        for (int i = 0; i < patterns.Length; i++)
        {
            Verdict verdict = patterns[i].Evaluate(findings, ageYears);
            met |= verdict == Verdict.Met ? 1u << i : 0;
            open |= verdict == Verdict.Undetermined ? 1u << i : 0;
            named |= patterns[i].Row.IsNamed ? 1u << i : 0;
        }

        return new() { Met = met, Open = open, Named = named };
    }

    /// <summary>Gives the places of the bits that are set, lowest first.</summary>
    internal static IEnumerable<int> Places(uint bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            yield return BitOperations.TrailingZeroCount(bits);
        }
    }
}
