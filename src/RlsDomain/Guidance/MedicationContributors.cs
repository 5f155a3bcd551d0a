using System.Globalization;
using RlsDomain.Differential;
using RlsDomain.Evidence;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>Drugs that may trigger or worsen RLS, limb movements or akathisia, may augment it, or raise the condition that leads.</summary>
internal static class MedicationContributors
{
    internal static IEnumerable<Contributor> Of(CaseFindings findings) =>
        findings.Medications.Triggers.Concat(findings.Medications.Augmenting).Select(Reviewed)
            .Concat(OfLeading(findings))
            .DistinctBy(contributor => contributor.Code, StringComparer.Ordinal);

    private static Contributor Reviewed(MedicationFinding finding) => new()
    {
        Kind = ContributorKind.Medication,
        Code = finding.Code,
        Detail = finding.Detail,
        SourceIds = finding.SourceIds,
        Mark = finding.Match.IsByClassOnly ? Verification.Unverified.Code : EvidenceMark.Of(finding.Verified),
        Alternatives = finding.Alternatives,
    };

    private static IEnumerable<Contributor> OfLeading(CaseFindings findings)
    {
        Condition leading = findings.Differential.Leading;
        return from row in findings.Differential.FactorsOf(leading)
               where row.Factor.AtcPrefix is not null && row.Ratio > 1
               from match in findings.Medications.Matches
               where match.Atc?.StartsWith(row.Factor.AtcPrefix!, StringComparison.OrdinalIgnoreCase) == true
               select new Contributor
               {
                   Kind = ContributorKind.Medication,
                   Code = MedicationWording.Code(match),
                   Detail = Describe(match, leading, row),
                   SourceIds = row.Grounds.SourceIds,
                   Mark = EvidenceMark.Of(row.Grounds),
               };
    }

    private static string Describe(MedicationMatch match, Condition leading, PriorFactorRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Sentence.Start(match.Drug?.Name ?? match.Entry.Label)} may contribute to {Sentence.Inside(leading.DisplayName)} (odds multiplied by {row.Ratio}; {row.Grounds.At}): a possible contributor to raise with the prescriber.");
}
