using System.Text.Json.Nodes;
using RlsDomain.Comparison;
using RlsDomain.Knowledge;
using RlsDomain.Tool.CommandLine;

namespace RlsDomain.Tool.Comparison;

/// <summary>Two sets of tables compared, as JSON.</summary>
internal static class DiffDocument
{
    internal static JsonObject Of(KnowledgeDiff diff, KnowledgeImpact? impact) => new()
    {
        ["old"] = Describe(diff.Old),
        ["new"] = Describe(diff.New),
        ["rows"] = Document.List(diff.Rows, row => new JsonObject
        {
            ["file"] = row.File,
            ["key"] = row.Key,
            ["kind"] = row.Kind.Code,
            ["properties"] = Document.List(row.Properties, change => new JsonObject { ["name"] = change.Name, ["old"] = change.Old, ["new"] = change.New }),
        }),
        ["reorderedFiles"] = Document.List(diff.ReorderedFiles, file => file),
        ["casesCompared"] = impact?.CasesCompared,
        ["cases"] = impact is null ? null : Document.List(impact.Cases, one => new JsonObject
        {
            ["id"] = one.CaseId,
            ["changes"] = Document.List(one.Changes, change => new JsonObject
            {
                ["part"] = change.Part.Code,
                ["code"] = change.Code,
                ["before"] = change.Before,
                ["after"] = change.After,
                ["attribution"] = change.Attribution.Code,
                ["because"] = Document.List(change.Because, Describe),
            }),
        }),
        ["rowsNotAlone"] = impact is null ? null : Document.List(impact.RowsNotAlone, Describe),
    };

    private static JsonObject Describe(KnowledgeBase knowledge) => new()
    {
        ["name"] = knowledge.Name,
        ["version"] = knowledge.Version,
        ["over"] = knowledge.Over,
        ["sha256"] = knowledge.Sha256,
    };

    private static JsonObject Describe(RowChange row) => new() { ["file"] = row.File, ["key"] = row.Key };
}
