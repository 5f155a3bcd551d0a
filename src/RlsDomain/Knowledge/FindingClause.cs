using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Answers of which any one is enough: some findings present, or some absent. Equal by content; immutable.</summary>
public readonly record struct FindingClause
{
    private readonly UInt128 _present;
    private readonly UInt128 _absent;

    internal FindingClause(UInt128 present, UInt128 absent) => (_present, _absent) = (present, absent);

    /// <summary>Gets the findings of which one recorded as present is enough.</summary>
    public ImmutableArray<Finding> Present => PresenceSet<Finding>.Members(_present);

    /// <summary>Gets the findings of which one recorded as absent is enough.</summary>
    public ImmutableArray<Finding> Absent => PresenceSet<Finding>.Members(_absent);

    internal UInt128 PresentBits => _present;

    internal UInt128 AbsentBits => _absent;

    /// <summary>Evaluates the clause in Kleene logic.</summary>
    /// <param name="findings">What is recorded.</param>
    public Verdict Evaluate(PresenceSet<Finding> findings)
    {
        if (((_present & findings.PresentBits) | (_absent & findings.AbsentBits)) != UInt128.Zero)
        {
            return Verdict.Met;
        }

        bool ruledOut = ((_present & ~findings.AbsentBits) | (_absent & ~findings.PresentBits)) == UInt128.Zero;
        return ruledOut ? Verdict.NotMet : Verdict.Undetermined;
    }

    internal UInt128 Deciding(PresenceSet<Finding> findings, Verdict verdict) => verdict switch
    {
        Verdict.Met => (_present & findings.PresentBits) | (_absent & findings.AbsentBits),
        Verdict.NotMet => _present | _absent,
        _ => UInt128.Zero,
    };
}
