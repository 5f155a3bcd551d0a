using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>A mimic's pattern as bit masks.</summary>
internal sealed class CompiledPattern(MimicPattern row)
{
    private readonly FindingClause[] _clauses = [.. row.Pattern.Clauses];

    internal MimicPattern Row => row;

    internal bool HasAge => row.Pattern.AgeFrom is not null || row.Pattern.AgeTo is not null;

    /// <summary>Evaluates the pattern in Kleene logic, on what is recorded.</summary>
    internal Verdict Evaluate(PresenceSet<Finding> findings, decimal? ageYears) => row.Pattern.Evaluate(findings, ageYears);

    /// <summary>Whether every clause holds by these answers; the age is another matter.</summary>
    internal bool Holds(UInt128 present, UInt128 absent)
    {
        foreach (FindingClause clause in _clauses)
        {
            if (((clause.PresentBits & present) | (clause.AbsentBits & absent)) == UInt128.Zero)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the answers that would help the pattern: those of the clauses that do not hold yet.</summary>
    internal (UInt128 Present, UInt128 Absent) Wanted(PresenceSet<Finding> findings)
    {
        UInt128 present = UInt128.Zero;
        UInt128 absent = UInt128.Zero;
        foreach (FindingClause clause in _clauses)
        {
            if (clause.Evaluate(findings) == Verdict.Undetermined)
            {
                present |= clause.PresentBits;
                absent |= clause.AbsentBits;
            }
        }

        UInt128 unrecorded = ~findings.RecordedBits;
        return (present & unrecorded, absent & unrecorded);
    }

    /// <summary>Gets the recorded findings that decide the pattern as it stands.</summary>
    internal UInt128 Deciding(PresenceSet<Finding> findings, Verdict verdict)
    {
        UInt128 bits = UInt128.Zero;
        foreach (FindingClause clause in _clauses)
        {
            if (verdict != Verdict.Undetermined && clause.Evaluate(findings) == verdict)
            {
                bits |= clause.Deciding(findings, verdict);
            }
        }

        return bits;
    }
}
