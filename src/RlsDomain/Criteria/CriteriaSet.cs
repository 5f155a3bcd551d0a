using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>A published set of diagnostic criteria for RLS. The sets differ, so each is answered apart.</summary>
public sealed class CriteriaSet : CodedTerm<CriteriaSet>, ICodedTerm<CriteriaSet>
{
    /// <summary>The consensus criteria of the International RLS Study Group, published in 2014: five essential criteria, no threshold of frequency.</summary>
    public static readonly CriteriaSet Irlssg2014 = new("irlssg-2014", "IRLSSG 2014", "Consensus criteria of the International RLS Study Group, published in 2014");

    /// <summary>The International Classification of Sleep Disorders, third edition, text revision: asks for concern, distress, disturbed sleep or impairment too.</summary>
    public static readonly CriteriaSet Icsd3Tr = new("icsd-3-tr", "ICSD-3-TR", "International Classification of Sleep Disorders, third edition, text revision");

    /// <summary>The Diagnostic and Statistical Manual, fifth edition, text revision: asks for a frequency, a duration and distress or impairment too.</summary>
    public static readonly CriteriaSet Dsm5Tr = new("dsm-5-tr", "DSM-5-TR", "Diagnostic and Statistical Manual of Mental Disorders, fifth edition, text revision");

    private CriteriaSet(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every set, in the order in which answers list them.</summary>
    public static ImmutableArray<CriteriaSet> All { get; } = [Irlssg2014, Icsd3Tr, Dsm5Tr];
}
