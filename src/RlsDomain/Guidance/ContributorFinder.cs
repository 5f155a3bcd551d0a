using System.Collections.Immutable;

namespace RlsDomain.Guidance;

/// <summary>Finds what may cause or worsen the symptoms: labs, then medications, then risk factors.</summary>
internal static class ContributorFinder
{
    internal static ImmutableArray<Contributor> Find(CaseFindings findings) =>
    [
        .. LabContributors.Of(findings),
        .. MedicationContributors.Of(findings),
        .. RiskFactorContributors.Of(findings),
    ];
}
