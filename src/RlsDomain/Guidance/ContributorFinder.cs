using System.Collections.Immutable;
using System.Globalization;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>Finds what may cause or worsen the symptoms: labs, then medications, then risk factors.</summary>
/// <remarks>Risk factors and drugs are those that raise RLS, and those that raise the condition that leads.</remarks>
internal static class ContributorFinder
{
    internal static ImmutableArray<Contributor> Find(CaseFindings findings) =>
    [
        .. Labs(findings),
        .. Medications(findings),
        .. RiskFactors(findings),
    ];

    /// <summary>Gives one contributor for each thing that labs point at, by the first line that is met.</summary>
    private static IEnumerable<Contributor> Labs(CaseFindings findings) => findings.LabFindings
        .Where(lab => lab.Finding.Contributor is not null)
        .OrderBy(lab => lab.Finding.Row.Role != IronRole.AdultLine && lab.Finding.Row.Role != IronRole.ChildLine)
        .DistinctBy(lab => lab.Finding.Contributor)
        .OrderBy(lab => lab.Finding.Contributor!.Index)
        .Select(lab => new Contributor
        {
            Kind = ContributorKind.Lab,
            Code = lab.Finding.Contributor!.Code,
            Detail = LabDetail(lab.Reading, lab.Finding),
            SourceIds = lab.Finding.SourceIds,
            Mark = Mark(lab.Finding.Verification),
        });

    private static IEnumerable<Contributor> Medications(CaseFindings findings)
    {
        Contributor[] triggers =
        [
            .. findings.Medications.Triggers.Select(trigger => new Contributor
            {
                Kind = ContributorKind.Medication,
                Code = trigger.Code,
                Detail = trigger.Detail,
                SourceIds = trigger.SourceIds,
                Mark = Mark(trigger.Verified),
                Alternatives = trigger.Alternatives,
            }),
        ];
        return triggers.Concat(LeadingDrugs(findings)).DistinctBy(contributor => contributor.Code, StringComparer.Ordinal);
    }

    /// <summary>Gives the drugs that raise the odds of the condition that leads.</summary>
    private static IEnumerable<Contributor> LeadingDrugs(CaseFindings findings)
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
                   Detail = string.Create(CultureInfo.InvariantCulture, $"{Sentence.Start(match.Drug?.Name ?? match.Entry.Label)} may contribute to {Sentence.Inside(leading.DisplayName)} (odds multiplied by {row.Ratio}): a possible contributor to raise with the prescriber."),
                   SourceIds = row.Grounds.SourceIds,
                   Mark = Mark(row.Grounds),
               };
    }

    private static IEnumerable<Contributor> RiskFactors(CaseFindings findings)
    {
        IEnumerable<Contributor> rls = findings.Knowledge.RlsRiskFactors
            .Where(row => row.RiskFactor is { } factor && findings.Patient.RiskFactors[factor] == Presence.Present && IsContributor(row))
            .Select(row => new Contributor
            {
                Kind = ContributorKind.RiskFactor,
                Code = row.Code,
                Detail = RlsDetail(row),
                SourceIds = row.SourceIds,
                Mark = Mark(row.Verified),
            });
        Condition leading = findings.Differential.Leading;
        IEnumerable<Contributor> other = findings.Differential.FactorsOf(leading)
            .Where(row => row.Factor.RiskFactor is not null && row.Ratio > 1 && leading != Condition.RestlessLegsSyndrome)
            .Select(row => new Contributor
            {
                Kind = ContributorKind.RiskFactor,
                Code = row.Factor.Text,
                Detail = string.Create(CultureInfo.InvariantCulture, $"{row.Factor.RiskFactor!.DisplayName} goes with {Sentence.Inside(leading.DisplayName)} (odds multiplied by {row.Ratio}; {row.Grounds.At})."),
                SourceIds = row.Grounds.SourceIds,
                Mark = Mark(row.Grounds),
            });
        return other.Concat(rls)
            .DistinctBy(contributor => contributor.Code, StringComparer.Ordinal)
            .OrderBy(contributor => RiskFactor.FromCode(contributor.Code).Index);
    }

    /// <summary>A factor contributes when evidence says that it raises RLS, or when the seed alone says so.</summary>
    private static bool IsContributor(RlsRiskFactor row) =>
        row.Direction == "raises" || (row.Direction == "unknown" && row.SourceIds[0] == Sources.Seed);

    private static string RlsDetail(RlsRiskFactor row) => row.Direction == "raises" && row.Multiplier is { } multiplier
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Factor} goes with restless legs syndrome (odds multiplied by {multiplier}; {row.MultiplierBasis}).")
        : $"{row.Factor}: named as a cause by the seed article; no figure was found ({row.MultiplierBasis}).";

    private static string LabDetail(LabReading reading, LabFinding finding)
    {
        string value = string.Create(CultureInfo.InvariantCulture, $"{reading.Analyte.DisplayName} {reading.CanonicalValue} {reading.CanonicalUnit.Code}");
        string origin = reading.IsEstimated ? " (estimated)" : reading.IsDerived ? " (derived)" : "";
        return $"{value}{origin} is {finding.Threshold}: {finding.Meaning}.";
    }

    private static string? Mark(Verification verification) => verification.IsVerified ? null : verification.Code;

    private static string? Mark(Grounds grounds) => grounds.Basis == EvidenceBasis.Judgement ? grounds.Basis.Code : null;
}
