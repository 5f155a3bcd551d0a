using RlsDomain.Comparison;
using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Comparison;

/// <summary>Two sets of tables compared, as JSON.</summary>
internal static class DiffDocument
{
    internal static object Of(KnowledgeDiff diff, KnowledgeImpact? impact) => new
    {
        old = Describe(diff.Old),
        @new = Describe(diff.New),
        rows = diff.Rows.Select(row => new
        {
            file = row.File,
            key = row.Key,
            kind = row.Kind.Code,
            properties = row.Properties.Select(change => new { name = change.Name, old = change.Old, @new = change.New }),
        }),
        reorderedFiles = diff.ReorderedFiles,
        casesCompared = impact?.CasesCompared,
        cases = impact?.Cases.Select(one => new
        {
            id = one.CaseId,
            changes = one.Changes.Select(change => new
            {
                part = change.Part.Code,
                code = change.Code,
                before = change.Before,
                after = change.After,
                attribution = change.Attribution.Code,
                because = change.Because.Select(Describe),
            }),
        }),
        rowsNotAlone = impact?.RowsNotAlone.Select(Describe),
    };

    private static object Describe(KnowledgeBase knowledge) =>
        new { name = knowledge.Name, version = knowledge.Version, over = knowledge.Over, sha256 = knowledge.Sha256 };

    private static object Describe(RowChange row) => new { file = row.File, key = row.Key };
}
