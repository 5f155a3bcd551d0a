using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Holds each recommendation to the rows that it names: lab thresholds, drugs, conflict topics and the source that took its place.</summary>
internal static class RecommendationChecks
{
    private const string File = "recommendations.json";

    internal static void Run(KnowledgeBase knowledge, List<TableIssue> issues)
    {
        string[] thresholds = [.. knowledge.Labs.Thresholds.Select(row => row.Id)];
        string[] drugs = [.. knowledge.Medications.Rows.Where(row => row.IsDrug).Select(row => row.Id)];
        string[] sources = [.. knowledge.References.Select(reference => reference.Id)];
        string[] topics = [.. knowledge.ConflictGroups.Select(group => group.Id)];
        for (int i = 0; i < knowledge.Recommendations.Length; i++)
        {
            Recommendation row = knowledge.Recommendations[i];
            Check(i, "threshold", row.LabLine, thresholds, issues);
            Check(i, "conflict topic", row.ConflictGroup, topics, issues);
            Check(i, "source", row.SupersededById, sources, issues);
            foreach (string drug in row.Drugs)
            {
                Check(i, "drug", drug, drugs, issues);
            }
        }
    }

    private static void Check(int index, string what, string? id, string[] known, List<TableIssue> issues)
    {
        if (id is not null && !known.Contains(id, StringComparer.Ordinal))
        {
            issues.Add(new(File, index + 1, Suggestion.Of($"there is no {what} {Quoted.Of(id)}", Spelling.Nearest(id, known))));
        }
    }
}
