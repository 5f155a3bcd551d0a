using System.Globalization;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>
/// Risk factors recorded as present: those that raise RLS by the row that the model applied, those that sources name
/// among its triggers, and those that raise the condition that leads. What is said of one factor is joined.
/// </summary>
internal static class RiskFactorContributors
{
    internal static IEnumerable<Contributor> Of(CaseFindings findings)
    {
        Contributor[] found =
        [
            .. Raising(Condition.RestlessLegsSyndrome, findings),
            .. Named(findings),
            .. Anemia(findings),
            .. findings.Differential.Leading == Condition.RestlessLegsSyndrome ? [] : Raising(findings.Differential.Leading, findings),
        ];
        return found
            .GroupBy(contributor => contributor.Code, StringComparer.Ordinal)
            .Select(Join)
            .OrderBy(contributor => CodeLookup<RiskFactor>.Find(contributor.Code)?.Index);
    }

    /// <summary>Gives the factors by which the model raised a condition, with the ratio that it applied.</summary>
    private static IEnumerable<Contributor> Raising(Condition condition, CaseFindings findings) =>
        from row in findings.Differential.FactorsOf(condition)
        where row.Ratio > 1 && (row.Factor.RiskFactor is not null || row.Factor.Trimester is not null)
        select new Contributor
        {
            Kind = ContributorKind.RiskFactor,
            Code = (row.Factor.RiskFactor ?? RiskFactor.Pregnancy).Code,
            Detail = Describe(condition, row, findings),
            SourceIds = row.Grounds.SourceIds,
            Mark = EvidenceMark.Of(row.Grounds),
        };

    private static string Describe(Condition condition, PriorFactorRow row, CaseFindings findings)
    {
        string name = (row.Factor.RiskFactor ?? RiskFactor.Pregnancy).DisplayName;
        string trimester = name == RiskFactor.Pregnancy.DisplayName && findings.Patient.PregnancyTrimester is { } number
            ? string.Create(CultureInfo.InvariantCulture, $" (trimester {number})")
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{name}{trimester} goes with {Sentence.Inside(condition.DisplayName)}: odds multiplied by {row.Ratio} ({row.Grounds.At}).");
    }

    /// <summary>Gives anemia where the model applied the row of iron deficiency anemia, of which it is half.</summary>
    private static IEnumerable<Contributor> Anemia(CaseFindings findings) =>
        from row in findings.Differential.FactorsOf(Condition.RestlessLegsSyndrome)
        where row.Use == RlsRiskUse.WithAnemia
        select new Contributor
        {
            Kind = ContributorKind.RiskFactor,
            Code = RiskFactor.Anemia.Code,
            Detail = $"{RiskFactor.Anemia.DisplayName} is recorded with {Sentence.Inside(row.Factor.RiskFactor!.DisplayName)}: the ratio applied is that of both together.",
            SourceIds = row.Grounds.SourceIds,
        };

    /// <summary>Gives the factors that sources name without a figure that raises RLS.</summary>
    private static IEnumerable<Contributor> Named(CaseFindings findings) =>
        from row in findings.Knowledge.RlsRiskFactors
        let factor = row.RiskFactor
        where factor is not null && findings.Patient.RiskFactors[factor] == Presence.Present
        let sources = row.TriggerSourceIds.IsEmpty && row.Direction == RlsRiskDirection.Unknown && row.SourceIds[0] == Sources.Seed ? [Sources.Seed] : row.TriggerSourceIds
        where !sources.IsEmpty
        select new Contributor
        {
            Kind = ContributorKind.RiskFactor,
            Code = row.Code,
            Detail = row.TriggerSourceIds.IsEmpty
                ? $"{factor.DisplayName} is mentioned by the seed article ({row.MultiplierBasis}); no figure for RLS was found."
                : $"{factor.DisplayName} is named among the factors to address by {string.Join(" and ", sources)}; as a risk of RLS: {row.MultiplierBasis}.",
            SourceIds = [.. sources, .. row.SourceIds.Except(sources)],
            Mark = EvidenceMark.Of(row.Verified),
        };

    private static Contributor Join(IGrouping<string, Contributor> same)
    {
        Contributor first = same.First();
        return first with
        {
            Detail = string.Join(" ", same.Select(one => one.Detail)),
            SourceIds = [.. same.SelectMany(one => one.SourceIds).Distinct(StringComparer.Ordinal)],
            Mark = same.Select(one => one.Mark).FirstOrDefault(mark => mark is not null),
        };
    }
}
