using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>A published set of criteria for RLS, for a condition beside it, or for augmentation. The sets differ, so each is answered apart.</summary>
public sealed class CriteriaSet : CodedTerm<CriteriaSet>, ICodedTerm<CriteriaSet>
{
    /// <summary>The consensus criteria of the International RLS Study Group, published in 2014: five essential criteria, no threshold of frequency.</summary>
    public static readonly CriteriaSet Irlssg2014 = new("irlssg-2014", "IRLSSG 2014", "Consensus criteria of the International RLS Study Group, published in 2014");

    /// <summary>The International Classification of Sleep Disorders, third edition, text revision: asks for concern, distress, disturbed sleep or impairment too.</summary>
    public static readonly CriteriaSet Icsd3Tr = new("icsd-3-tr", "ICSD-3-TR", "International Classification of Sleep Disorders, third edition, text revision");

    /// <summary>The Diagnostic and Statistical Manual, fifth edition, text revision: asks for a frequency, a duration and distress or impairment too.</summary>
    public static readonly CriteriaSet Dsm5Tr = new("dsm-5-tr", "DSM-5-TR", "Diagnostic and Statistical Manual of Mental Disorders, fifth edition, text revision");

    /// <summary>The criteria for children of 2013, with two categories for research beside the diagnosis.</summary>
    public static readonly CriteriaSet Pediatric2013 = new("pediatric-2013", "Pediatric 2013", "Pediatric criteria of the International RLS Study Group, published in 2013");

    /// <summary>Periodic limb movement disorder by the International Classification of Sleep Disorders, third edition and its text revision.</summary>
    public static readonly CriteriaSet PlmdIcsd3Tr = new("plmd-icsd-3-tr", "PLMD, ICSD-3-TR", "Periodic limb movement disorder by the International Classification of Sleep Disorders, third edition and text revision");

    /// <summary>Augmentation by the criteria of a conference at the Max Planck Institute, published in 2007.</summary>
    public static readonly CriteriaSet Mpi2007 = new("mpi-2007", "MPI 2007", "Augmentation by the Max Planck Institute criteria, published in 2007");

    private CriteriaSet(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every set.</summary>
    public static ImmutableArray<CriteriaSet> All { get; } = [Irlssg2014, Icsd3Tr, Dsm5Tr, Pediatric2013, PlmdIcsd3Tr, Mpi2007];

    /// <summary>Gets the sets for RLS in adults, in the order in which an assessment lists them.</summary>
    public static ImmutableArray<CriteriaSet> Adult { get; } = [Irlssg2014, Icsd3Tr, Dsm5Tr];
}
