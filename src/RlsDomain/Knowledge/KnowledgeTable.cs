using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>What names a row of a table and where the row names its source, before anything is made of the row.</summary>
/// <param name="File">The file.</param>
/// <param name="Key">The properties that name a row, in order.</param>
/// <param name="Source">The property that names the source: a text, or a list for <c>sources</c>; null where a row is a source itself.</param>
internal sealed record KnowledgeTable(string File, ImmutableArray<string> Key, string? Source)
{
    internal const string Manifest = "manifest.json";

    /// <summary>Gets every table but the manifest, in ordinal order of the files.</summary>
    internal static ImmutableArray<KnowledgeTable> All { get; } =
    [
        new("condition-risk.json", ["condition", "factor"], "source"),
        new("conflict-groups.json", ["id"], "sources"),
        new("criteria-references.json", ["id"], null),
        new("criteria.json", ["id"], "sources"),
        new("drug-timing.json", ["finding"], "source"),
        new("exclusive-conditions.json", ["first", "second"], "source"),
        new("finding-implications.json", ["if", "then"], "source"),
        new("lab-assays.json", ["id"], "source"),
        new("lab-numbers.json", ["number"], "source"),
        new("lab-ranges.json", ["id"], "source"),
        new("lab-statements.json", ["id"], "source"),
        new("lab-thresholds.json", ["id"], "source"),
        new("lab-units.json", ["id"], "source"),
        new("leaks.json", ["finding"], "source"),
        new("likelihood-references.json", ["id"], null),
        new("likelihoods.json", ["condition", "finding"], "source"),
        new("medications.json", ["id"], "source"),
        new("mimic-patterns.json", ["condition"], "sources"),
        new("nested-factors.json", ["id"], "source"),
        new("priors.json", ["setting", "condition"], "source"),
        new("recommendations.json", ["id"], "source"),
        new("red-flags.json", ["code"], "sources"),
        new("references.json", ["id"], null),
        new("replaced-factors.json", ["factor"], "source"),
        new("risk-factors.json", ["id"], "source"),
        new("rule-numbers.json", ["number"], "source"),
        new("seed-statements.json", ["id"], "source"),
        new("tempering-groups.json", ["group"], "source"),
        new("terminology.json", ["condition", "system", "code"], "source"),
    ];

    /// <summary>Gets whether the rows are sources themselves.</summary>
    internal bool HoldsSources => Source is null;

    internal static KnowledgeTable? Find(string file) => All.FirstOrDefault(table => table.File == file);

    /// <summary>Gives the values that name a row; null when one of them is missing or no text.</summary>
    internal string[]? PartsOf(TableRow row)
    {
        string[] parts = [.. Key.Select(row.Text).OfType<string>()];
        return parts.Length == Key.Length ? parts : null;
    }

    /// <summary>Gives the name of a row; null when a part of it is missing or no text.</summary>
    internal string? KeyOf(TableRow row) => PartsOf(row) is { } parts ? string.Join('/', parts) : null;

    /// <summary>Gets whether a row says where it comes from.</summary>
    internal bool NamesSource(TableRow row) => Source is null
        || row.Text(Source) is { Length: > 0 }
        || (row.Json.TryGetProperty(Source, out JsonElement value) && value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0);
}
