using System.Collections.Frozen;
using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Labs;
using RlsDomain.Medications;

namespace RlsDomain.Knowledge;

/// <content>Reading the tables, and what the whole must satisfy.</content>
/// <remarks>
/// A table is read when it is first asked for. A host's tables are all asked for, and checked as a whole, before the host
/// gets them. The shipped ones are held to the same checks by the tests, so that an answer reads only what it needs.
/// </remarks>
public sealed partial class KnowledgeBase
{
    private readonly Lazy<KnowledgeManifest> _manifest;
    private readonly Lazy<string> _sha256;
    private readonly Lazy<ImmutableArray<Reference>> _referenceRows;
    private readonly Lazy<FrozenDictionary<string, Reference>> _references;
    private readonly Lazy<LabTable> _labs;
    private readonly Lazy<MedicationTable> _medications;
    private readonly Lazy<ImmutableArray<Likelihood>> _likelihoods;
    private readonly Lazy<ImmutableArray<Leak>> _leaks;
    private readonly Lazy<ImmutableArray<Prior>> _priors;
    private readonly Lazy<ImmutableArray<ConditionRisk>> _conditionRisks;
    private readonly Lazy<ImmutableArray<RlsRiskFactor>> _rlsRiskFactors;
    private readonly Lazy<ImmutableArray<TemperingGroup>> _temperingGroups;
    private readonly Lazy<ImmutableArray<ExclusiveConditions>> _exclusiveConditions;
    private readonly Lazy<ImmutableArray<NestedFactors>> _nestedFactors;
    private readonly Lazy<ImmutableArray<DrugTiming>> _drugTimings;
    private readonly Lazy<ImmutableArray<ReplacedFactor>> _replacedFactors;
    private readonly Lazy<ImmutableArray<RuleNumberRow>> _numberRows;
    private readonly Lazy<ImmutableArray<RuleNumberRow>> _numbers;
    private readonly Lazy<ImmutableArray<MimicPattern>> _mimicPatterns;
    private readonly Lazy<ImmutableArray<CriterionText>> _criteria;
    private readonly Lazy<ImmutableArray<Recommendation>> _recommendations;
    private readonly Lazy<ImmutableArray<ConflictGroup>> _conflictGroups;
    private readonly Lazy<ImmutableArray<FindingImplication>> _findingImplications;
    private readonly Lazy<ImmutableArray<RedFlag>> _redFlags;
    private readonly Lazy<ImmutableArray<TerminologyMapping>> _terminology;
    private readonly Lazy<ImmutableArray<SeedStatement>> _seedStatements;

    /// <summary>Prepares tables for reading.</summary>
    /// <param name="files">The files.</param>
    /// <param name="issues">Where what is wrong in a table goes; null for the shipped ones, in which it is an exception.</param>
    private KnowledgeBase(TableFiles files, List<TableIssue>? issues)
    {
        Files = files;
        _manifest = new(() => Read(found => ReadManifest(files, found)));
        _sha256 = new(files.Digest);
        _referenceRows = new(() => Read(found => Sources.Files.SelectMany(file => files.Read(file, found, Reference.Read)).ToImmutableArray()));
        _references = new(() => References.DistinctBy(reference => reference.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(reference => reference.Id, StringComparer.Ordinal));
        _labs = new(() => issues is null ? LabTable.Default : LabTable.Read(files, issues));
        _medications = new(() => issues is null ? MedicationTable.Default : MedicationTable.Read(files, issues));
        _likelihoods = Table("likelihoods.json", Likelihood.Read);
        _leaks = Table("leaks.json", Leak.Read);
        _priors = Table("priors.json", Prior.Read);
        _conditionRisks = Table("condition-risk.json", ConditionRisk.Read);
        _rlsRiskFactors = Table("risk-factors.json", RlsRiskFactor.Read);
        _temperingGroups = Table("tempering-groups.json", TemperingGroup.Read);
        _exclusiveConditions = Table("exclusive-conditions.json", Knowledge.ExclusiveConditions.Read);
        _nestedFactors = Table("nested-factors.json", Knowledge.NestedFactors.Read);
        _drugTimings = Table("drug-timing.json", DrugTiming.Read);
        _replacedFactors = Table("replaced-factors.json", ReplacedFactor.Read);
        _numberRows = Table("rule-numbers.json", RuleNumberRow.Read);
        _numbers = new(() => [.. Numbers.OrderBy(row => row.Number.Index)]);
        _mimicPatterns = Table("mimic-patterns.json", MimicPattern.Read);
        _criteria = Table("criteria.json", CriterionText.Read);
        _recommendations = Table("recommendations.json", Recommendation.Read);
        _conflictGroups = Table("conflict-groups.json", ConflictGroup.Read);
        _findingImplications = Table("finding-implications.json", FindingImplication.Read);
        _redFlags = Table("red-flags.json", RedFlag.Read);
        _terminology = Table("terminology.json", TerminologyMapping.Read);
        _seedStatements = Table("seed-statements.json", SeedStatement.Read);

        Lazy<ImmutableArray<T>> Table<T>(string file, Func<RowReader, T> read) => new(() => Read(found => files.Read(file, found, read)));

        T Read<T>(Func<List<TableIssue>, T> read)
        {
            List<TableIssue> found = issues ?? [];
            T part = read(found);
            return issues is not null || found.Count == 0 ? part : throw new KnowledgeFormatException([.. found]);
        }
    }

    /// <summary>Reads and checks tables; null, with every issue, when they do not satisfy the checks.</summary>
    internal static KnowledgeBase? TryRead(TableFiles files, out ImmutableArray<TableIssue> issues)
    {
        List<TableIssue> found = [];
        KnowledgeBase knowledge = new(files, found);
        knowledge.ReadAll();
        files.ReportUnknown(found);
        KnowledgeChecks.Run(knowledge, found);
        issues = TableIssues.WithRowsOfTheFile(found);
        return issues.IsEmpty ? knowledge : null;
    }

    private static KnowledgeBase Read(TableFiles files) =>
        TryRead(files, out ImmutableArray<TableIssue> issues) ?? throw new KnowledgeFormatException(issues);

    private static KnowledgeManifest ReadManifest(TableFiles files, List<TableIssue> issues)
    {
        ImmutableArray<KnowledgeManifest> manifest = files.Read("manifest.json", issues, KnowledgeManifest.Read);
        if (manifest.Length != 1)
        {
            issues.Add(new("manifest.json", 0, "it has one row: the name, the version and the day of release."));
        }

        return manifest.IsEmpty ? new("", "", "", null) : manifest[0];
    }

    /// <summary>Reads every table, in the order in which issues are listed.</summary>
    private void ReadAll()
    {
        _ = (_manifest.Value, _referenceRows.Value, _labs.Value, _medications.Value, _likelihoods.Value, _leaks.Value, _priors.Value);
        _ = (_conditionRisks.Value, _rlsRiskFactors.Value, _temperingGroups.Value, _exclusiveConditions.Value, _nestedFactors.Value);
        _ = (_drugTimings.Value, _replacedFactors.Value, _numberRows.Value, _mimicPatterns.Value, _criteria.Value, _recommendations.Value);
        _ = (_conflictGroups.Value, _findingImplications.Value, _redFlags.Value, _terminology.Value, _seedStatements.Value);
    }
}
