using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What the tables must satisfy as a whole. Each breach is an issue that names the row and the fix.</summary>
internal static class KnowledgeChecks
{
    /// <summary>The number of factors that the model has room for, a condition.</summary>
    private const int MostFactors = 128;

    internal static void Run(KnowledgeBase knowledge, List<TableIssue> issues)
    {
        HashSet<string> sources = CheckReferences(knowledge, issues);
        foreach ((string file, ImmutableArray<IEvidenceRow> rows) in Tables(knowledge))
        {
            CheckRows(file, rows, sources, issues);
        }

        CheckEach("leaks.json", "leak", Finding.All, knowledge.Leaks.Select(leak => leak.Finding), issues);
        CheckEach("rule-numbers.json", "number", RuleNumber.All, knowledge.Numbers.Select(row => row.Number), issues);
        CheckEach("likelihoods.json", "profile", Condition.All, knowledge.Likelihoods.Select(row => row.Condition).Distinct(), issues);
        CheckEach("mimic-patterns.json", "pattern", Condition.All.Where(condition => condition != Condition.RestlessLegsSyndrome), knowledge.MimicPatterns.Select(row => row.Condition), issues);
        foreach (Setting setting in Setting.All)
        {
            CheckEach("priors.json", $"prior in {setting.Code}", Condition.All, knowledge.Priors.Where(row => row.Setting == setting).Select(row => row.Condition), issues);
        }

        foreach (string id in CriterionIds.All.Except(knowledge.Criteria.Select(row => row.Id), StringComparer.Ordinal))
        {
            issues.Add(new("criteria.json", 0, $"there is no row for the criterion \"{id}\", which the library decides; one is needed."));
        }

        CheckFactors(knowledge, issues);
        RecommendationChecks.Run(knowledge, issues);
        foreach (Finding finding in knowledge.TemperingGroups.SelectMany(group => group.Findings).GroupBy(finding => finding).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            issues.Add(new("tempering-groups.json", 0, $"{finding.Code} stands in two groups; keep one."));
        }
    }

    /// <summary>Gets every table whose rows cite sources, by file.</summary>
    internal static IEnumerable<(string File, ImmutableArray<IEvidenceRow> Rows)> Tables(KnowledgeBase knowledge) =>
    [
        ("likelihoods.json", [.. knowledge.Likelihoods]),
        ("leaks.json", [.. knowledge.Leaks]),
        ("priors.json", [.. knowledge.Priors]),
        ("condition-risk.json", [.. knowledge.ConditionRisks]),
        ("risk-factors.json", [.. knowledge.RlsRiskFactors]),
        .. knowledge.Labs.EvidenceTables,
        ("medications.json", [.. knowledge.Medications.Rows]),
        ("tempering-groups.json", [.. knowledge.TemperingGroups]),
        ("exclusive-conditions.json", [.. knowledge.ExclusiveConditions]),
        ("nested-factors.json", [.. knowledge.NestedFactors]),
        ("drug-timing.json", [.. knowledge.DrugTimings]),
        ("replaced-factors.json", [.. knowledge.ReplacedFactors]),
        ("rule-numbers.json", [.. knowledge.Numbers]),
        ("mimic-patterns.json", [.. knowledge.MimicPatterns]),
        ("criteria.json", [.. knowledge.Criteria]),
        ("finding-implications.json", [.. knowledge.FindingImplications]),
        ("red-flags.json", [.. knowledge.RedFlags]),
        ("terminology.json", [.. knowledge.Terminology]),
        ("seed-statements.json", [.. knowledge.SeedStatements]),
        ("recommendations.json", [.. knowledge.Recommendations]),
        ("conflict-groups.json", [.. knowledge.ConflictGroups]),
    ];

    private static HashSet<string> CheckReferences(KnowledgeBase knowledge, List<TableIssue> issues)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (string file in Sources.Files.Where(knowledge.Files.Has))
        {
            ImmutableArray<Reference> rows = knowledge.Files.Read(file, [], Reference.Read); // Read before: what is wrong is known.
            for (int i = 0; i < rows.Length; i++)
            {
                if (!ids.Add(rows[i].Id))
                {
                    issues.Add(new(file, i + 1, $"the source id \"{rows[i].Id}\" is given twice; keep one."));
                }
            }
        }

        return ids;
    }

    private static void CheckRows(string file, ImmutableArray<IEvidenceRow> rows, HashSet<string> sources, List<TableIssue> issues)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (!keys.Add(rows[i].RowKey))
            {
                issues.Add(new(file, i + 1, $"{rows[i].RowKey} has a row already; keep one."));
            }

            foreach (string source in rows[i].SourceIds.Where(source => !sources.Contains(source)))
            {
                issues.Add(new(file, i + 1, Suggestion.Of(
                    $"there is no source {Quoted.Of(source)}", Spelling.Nearest(source, sources), "; list it in references.json.")));
            }
        }
    }

    /// <summary>
    /// The model holds the factors of a condition that apply to a case as bits. A drug whose class has a row too takes
    /// two: one by itself and one relative to its class.
    /// </summary>
    private static void CheckFactors(KnowledgeBase knowledge, List<TableIssue> issues)
    {
        string[] classes = [.. knowledge.DrugTimings.SelectMany(timing => timing.AtcPrefixes).Distinct(StringComparer.Ordinal)];
        foreach (Condition condition in Condition.All)
        {
            ConditionRisk[] rows = [.. knowledge.ConditionRisks.Where(row => row.Condition == condition)];
            string[] drugs = [.. rows.Select(row => row.Factor.AtcPrefix).OfType<string>()];
            int within = classes.Where(drugs.Contains).Sum(start => drugs.Count(drug => drug.Length > start.Length && drug.StartsWith(start, StringComparison.Ordinal)));
            bool isRls = condition == Condition.RestlessLegsSyndrome;
            int count = rows.Length + within + (isRls ? knowledge.RlsRiskFactors.Count(row => row.Use != RlsRiskUse.Never) : 0);
            if (count > MostFactors)
            {
                issues.Add(new("condition-risk.json", 0, FormattableString.Invariant($"{condition.Code} has {count} factors, a drug beside its class counted twice; there is room for {MostFactors}.")));
            }
        }

        for (int i = 0; i < knowledge.ConditionRisks.Length; i++)
        {
            ConditionRisk row = knowledge.ConditionRisks[i];
            if (row.Condition == Condition.RestlessLegsSyndrome && (row.Factor.RiskFactor is not null || row.Factor.Trimester is not null))
            {
                issues.Add(new("condition-risk.json", i + 1, $"\"factor\" is {Quoted.Of(row.Factor.Text)}; the risk factors of RLS stand in risk-factors.json, and only its ages, sexes and drugs here."));
            }
        }
    }

    private static void CheckEach<T>(string file, string what, IEnumerable<T> wanted, IEnumerable<T> found, List<TableIssue> issues)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        foreach (T member in wanted.Except(found))
        {
            issues.Add(new(file, 0, $"{member.Code} has no {what}; one is needed."));
        }
    }
}
