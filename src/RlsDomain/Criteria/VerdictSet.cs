using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Some of the three verdicts, as bits. The default is none.</summary>
internal readonly record struct VerdictSet
{
    internal static readonly VerdictSet Met = new(1);
    internal static readonly VerdictSet NotMet = new(2);
    internal static readonly VerdictSet Undetermined = new(4);
    internal static readonly VerdictSet MetOrNot = new(3);

    private static readonly ImmutableArray<ImmutableArray<Verdict>> s_lists = [.. Enumerable.Range(0, 8).Select(bits => List(new(bits)))];

    private readonly int _bits;

    private VerdictSet(int bits) => _bits = bits;

    public static VerdictSet operator |(VerdictSet left, VerdictSet right) => new(left._bits | right._bits);

    internal static VerdictSet Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => Met,
        Verdict.NotMet => NotMet,
        _ => Undetermined,
    };

    /// <summary>The verdicts that a finding could still give by itself.</summary>
    internal static VerdictSet Of(Presence presence) => presence switch
    {
        Presence.Present => Met,
        Presence.Absent => NotMet,
        _ => MetOrNot,
    };

    /// <summary>Kleene's "and" of every pair. Exact where the two depend on different unrecorded findings.</summary>
    internal static VerdictSet And(VerdictSet left, VerdictSet right)
    {
        int either = left._bits | right._bits;
        int both = left._bits & right._bits;
        int notMet = either & NotMet._bits;
        int met = both & Met._bits;
        bool isOpen = (left.Has(Verdict.Undetermined) && (right._bits & ~NotMet._bits) != 0)
            || (right.Has(Verdict.Undetermined) && (left._bits & ~NotMet._bits) != 0);
        return new(notMet | met | (isOpen ? Undetermined._bits : 0));
    }

    /// <summary>Kleene's "or" of every pair. Exact where the two depend on different unrecorded answers.</summary>
    internal static VerdictSet Or(VerdictSet left, VerdictSet right) => Not(And(Not(left), Not(right)));

    /// <summary>Exchanges met and not met.</summary>
    internal static VerdictSet Not(VerdictSet set) =>
        new((set._bits & Undetermined._bits) | ((set._bits & Met._bits) << 1) | ((set._bits & NotMet._bits) >> 1));

    internal bool Has(Verdict verdict) => (_bits & Of(verdict)._bits) != 0;

    internal bool IsOnly(Verdict verdict) => _bits == Of(verdict)._bits;

    /// <summary>Lists the verdicts in the order met, not met, undetermined.</summary>
    internal ImmutableArray<Verdict> ToImmutableArray() => s_lists[_bits];

    private static ImmutableArray<Verdict> List(VerdictSet set) =>
        [.. new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined }.Where(set.Has)];
}
