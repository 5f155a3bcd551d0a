using System.Collections.Immutable;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>One contributor for each thing that labs point at, by the line of the guideline where it has one.</summary>
internal static class LabContributors
{
    private static readonly ImmutableArray<IronRole> s_guidelineRoles = [IronRole.AdultLine, IronRole.ChildLine, IronRole.EndStageLine];

    internal static IEnumerable<Contributor> Of(CaseFindings findings) => findings.LabFindings
        .Where(lab => lab.Finding.Contributor is not null)
        .OrderByDescending(lab => lab.Finding.Row.Role is { } role && s_guidelineRoles.Contains(role))
        .DistinctBy(lab => lab.Finding.Contributor)
        .OrderBy(lab => lab.Finding.Contributor!.Index)
        .Select(lab => new Contributor
        {
            Kind = ContributorKind.Lab,
            Code = lab.Finding.Contributor!.Code,
            Detail = Describe(lab.Reading, lab.Finding) + Together(lab.Finding, findings.Labs.Iron),
            SourceIds = lab.Finding.SourceIds,
            Mark = EvidenceMark.Of(lab.Finding.Verification),
        });

    private static string Describe(LabReading reading, LabFinding finding)
    {
        string value = Sentence.Start(LabText.Value(reading.Analyte, reading.CanonicalValue, reading.CanonicalUnit));
        string origin = reading.IsEstimated ? " (estimated)" : reading.IsDerived ? " (derived)" : "";
        return $"{value}{origin} is {finding.Threshold}, the line of {finding.SourceIds[0]} for \"{finding.Population}\": {finding.Meaning}.";
    }

    /// <summary>A single low line of iron is not the last word where other lines speak against iron.</summary>
    private static string Together(LabFinding finding, IronAssessment iron) =>
        finding.Contributor == RiskFactor.IronDeficiency && iron.DoNotGive == Verdict.Met
            ? $" All lines together: {Sentence.Inside(iron.Outcome.Description)}."
            : "";
}
