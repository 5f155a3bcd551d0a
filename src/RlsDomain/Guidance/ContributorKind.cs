using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>What kind of thing may cause or worsen the symptoms.</summary>
public sealed class ContributorKind : CodedTerm<ContributorKind>, ICodedTerm<ContributorKind>
{
    /// <summary>A laboratory value past a line.</summary>
    public static readonly ContributorKind Lab = new("lab", "Lab", "A laboratory value past a line");

    /// <summary>A medication.</summary>
    public static readonly ContributorKind Medication = new("medication", "Medication", "A medication");

    /// <summary>A risk factor recorded as present.</summary>
    public static readonly ContributorKind RiskFactor = new("risk-factor", "Risk factor", "A risk factor recorded as present");

    private ContributorKind(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<ContributorKind> All { get; } = [Lab, Medication, RiskFactor];
}
