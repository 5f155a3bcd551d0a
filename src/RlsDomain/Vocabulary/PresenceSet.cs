using System.Collections.Immutable;

namespace RlsDomain.Vocabulary;

/// <summary>What a case says of each member of a vocabulary: two bit sets, present and absent.</summary>
/// <remarks>
/// The default has nothing recorded. Two are equal when they say the same of every member. Immutable. Room for 128
/// members, so a vocabulary can grow without a new layout.
/// </remarks>
/// <typeparam name="T">The vocabulary: <see cref="Finding"/> or <see cref="RiskFactor"/>.</typeparam>
public readonly record struct PresenceSet<T>
    where T : CodedTerm<T>, ICodedTerm<T>
{
    internal PresenceSet(UInt128 present, UInt128 absent)
    {
        PresentBits = present;
        AbsentBits = absent;
    }

    internal UInt128 PresentBits { get; }

    internal UInt128 AbsentBits { get; }

    internal UInt128 RecordedBits => PresentBits | AbsentBits;

    /// <summary>Gets what the case says of a member.</summary>
    /// <param name="member">The finding or risk factor.</param>
    public Presence this[T member]
    {
        get
        {
            UInt128 bit = BitOf(member);
            return (PresentBits & bit) != 0 ? Presence.Present
                : (AbsentBits & bit) != 0 ? Presence.Absent
                : Presence.NotRecorded;
        }
    }

    /// <summary>Gets the number of members recorded as present or absent.</summary>
    public int Count => (int)(UInt128.PopCount(PresentBits) + UInt128.PopCount(AbsentBits));

    /// <summary>Gets the members recorded as present, in the order of the vocabulary.</summary>
    public ImmutableArray<T> Present => Members(PresentBits);

    /// <summary>Gets the members recorded as absent, in the order of the vocabulary.</summary>
    public ImmutableArray<T> Absent => Members(AbsentBits);

    /// <summary>Gets the members recorded either way, in the order of the vocabulary.</summary>
    public ImmutableArray<T> Recorded => Members(RecordedBits);

    /// <summary>Gives a copy in which a member has another answer; <see cref="Presence.NotRecorded"/> takes the answer back.</summary>
    /// <param name="member">The finding or risk factor.</param>
    /// <param name="presence">The new answer.</param>
    public PresenceSet<T> With(T member, Presence presence)
    {
        UInt128 bit = BitOf(member);
        UInt128 present = PresentBits & ~bit;
        UInt128 absent = AbsentBits & ~bit;
        return presence switch
        {
            Presence.Present => new(present | bit, absent),
            Presence.Absent => new(present, absent | bit),
            _ => new(present, absent),
        };
    }

    internal static UInt128 BitOf(T member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return UInt128.One << member.Index;
    }

    internal static UInt128 BitsOf(IEnumerable<T> members) => members.Aggregate(UInt128.Zero, (bits, member) => bits | BitOf(member));

    internal static ImmutableArray<T> Members(UInt128 bits)
    {
        var members = ImmutableArray.CreateBuilder<T>((int)UInt128.PopCount(bits));
        foreach (T member in T.All)
        {
            if ((bits & BitOf(member)) != 0)
            {
                members.Add(member);
            }
        }

        return members.MoveToImmutable();
    }
}
