using System.Collections.Frozen;
using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Labs;
using RlsDomain.Medications;

namespace RlsDomain.Knowledge;

/// <content>Reading the tables, and what the whole must satisfy.</content>
public sealed partial class KnowledgeBase
{
    private KnowledgeBase(TableFiles files, List<TableIssue> issues)
    {
        ImmutableArray<KnowledgeManifest> manifest = files.Read("manifest.json", issues, KnowledgeManifest.Read);
        if (manifest.Length != 1)
        {
            issues.Add(new("manifest.json", 0, "it has one row: the name, the version and the day of release."));
        }

        Name = manifest.IsEmpty ? "" : manifest[0].Name;
        Version = manifest.IsEmpty ? "" : manifest[0].Version;
        Over = manifest.IsEmpty ? null : manifest[0].Over;
        Files = files;
        Sha256 = files.Sha256();
        References = [.. Sources.Files.SelectMany(file => files.Read(file, issues, Reference.Read))];
        Labs = LabTable.Read(files, issues);
        Medications = MedicationTable.Read(files, issues);
        Likelihoods = files.Read("likelihoods.json", issues, Likelihood.Read);
        Leaks = files.Read("leaks.json", issues, Leak.Read);
        Priors = files.Read("priors.json", issues, Prior.Read);
        ConditionRisks = files.Read("condition-risk.json", issues, ConditionRisk.Read);
        RlsRiskFactors = files.Read("risk-factors.json", issues, RlsRiskFactor.Read);
        TemperingGroups = files.Read("tempering-groups.json", issues, TemperingGroup.Read);
        ExclusiveConditions = files.Read("exclusive-conditions.json", issues, Knowledge.ExclusiveConditions.Read);
        NestedFactors = files.Read("nested-factors.json", issues, Knowledge.NestedFactors.Read);
        DrugTimings = files.Read("drug-timing.json", issues, DrugTiming.Read);
        ReplacedFactors = files.Read("replaced-factors.json", issues, ReplacedFactor.Read);
        Numbers = files.Read("rule-numbers.json", issues, RuleNumberRow.Read);
        _numbers = [.. Numbers.OrderBy(row => row.Number.Index)];
        MimicPatterns = files.Read("mimic-patterns.json", issues, MimicPattern.Read);
        Criteria = files.Read("criteria.json", issues, CriterionText.Read);
        Recommendations = files.Read("recommendations.json", issues, Recommendation.Read);
        ConflictGroups = files.Read("conflict-groups.json", issues, ConflictGroup.Read);
        FindingImplications = files.Read("finding-implications.json", issues, FindingImplication.Read);
        RedFlags = files.Read("red-flags.json", issues, RedFlag.Read);
        Terminology = files.Read("terminology.json", issues, TerminologyMapping.Read);
        SeedStatements = files.Read("seed-statements.json", issues, SeedStatement.Read);
        _references = References.DistinctBy(reference => reference.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(reference => reference.Id, StringComparer.Ordinal);
    }

    /// <summary>Reads and checks tables; null, with every issue, when they do not satisfy the checks.</summary>
    internal static KnowledgeBase? TryRead(TableFiles files, out ImmutableArray<TableIssue> issues)
    {
        List<TableIssue> found = [];
        KnowledgeBase knowledge = new(files, found);
        files.ReportUnknown(found);
        KnowledgeChecks.Run(knowledge, found);
        issues = TableIssues.WithRowsOfTheFile(found);
        return issues.IsEmpty ? knowledge : null;
    }

    private static KnowledgeBase Read(TableFiles files) =>
        TryRead(files, out ImmutableArray<TableIssue> issues) ?? throw new KnowledgeFormatException(issues);
}
