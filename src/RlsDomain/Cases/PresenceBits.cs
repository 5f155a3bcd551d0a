using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>What an object says of each member of a vocabulary, gathered in words of 64 bits: a shift of 128 bits costs more than a look-up.</summary>
internal struct PresenceBits
{
    private (ulong Low, ulong High) _seen;
    private (ulong Low, ulong High) _present;
    private (ulong Low, ulong High) _absent;

    internal readonly UInt128 Present => new(_present.High, _present.Low);

    internal readonly UInt128 Absent => new(_absent.High, _absent.Low);

    /// <summary>Notes that a member was named; false when it was before.</summary>
    internal bool IsFirst(int index)
    {
        (ulong Low, ulong High) before = _seen;
        Add(ref _seen, index, named: true);
        return before != _seen;
    }

    /// <summary>Records a member; <see cref="Presence.NotRecorded"/> records nothing.</summary>
    internal void Set(int index, Presence presence)
    {
        Add(ref _present, index, presence == Presence.Present);
        Add(ref _absent, index, presence == Presence.Absent);
    }

    private static void Add(ref (ulong Low, ulong High) bits, int index, bool named)
    {
        ulong bit = (named ? 1UL : 0UL) << index; // A shift takes the index modulo 64.
        if (index < 64)
        {
            bits.Low |= bit;
        }
        else
        {
            bits.High |= bit;
        }
    }
}
