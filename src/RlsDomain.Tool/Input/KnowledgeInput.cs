using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;
using RlsDomain.Tool.CommandLine;

namespace RlsDomain.Tool.Input;

/// <summary>The knowledge that a command line names: the shipped one, or a folder of table files, whole or an overlay.</summary>
internal sealed record KnowledgeInput(KnowledgeBase? Knowledge, ImmutableArray<InputIssue> Issues)
{
    /// <summary>What stands for the shipped knowledge on the command line.</summary>
    internal const string Shipped = "shipped";

    private const string ManifestFile = "manifest.json";

    /// <summary>
    /// Reads knowledge. A folder with every table is whole; one with fewer whose manifest says what it goes over is laid
    /// over the shipped knowledge.
    /// </summary>
    internal static KnowledgeInput Read(string name)
    {
        if (name == Shipped)
        {
            return new(KnowledgeBase.Default, []);
        }

        if (!Directory.Exists(name))
        {
            return Refused(name, NearMiss.Of(name, [Shipped]) is { } nearest
                ? $"There is no folder with this name; did you mean {nearest}?"
                : $"There is no folder with this name; knowledge is a folder of table files, or the word {Shipped}.");
        }

        FileBytes[] files;
        try
        {
            files = [.. Directory.EnumerateFiles(name, "*.json").Order(StringComparer.Ordinal).Select(InputFile.Read)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(name, $"The folder cannot be read: {exception.Message}");
        }

        if (files.Length == 0)
        {
            return Refused(name, "The folder has no .json file; the tables are files such as priors.json.");
        }

        return files.Any(file => file.Problem is not null)
            ? new(null, [.. files.Where(file => file.Problem is not null).Select(file => new InputIssue(file.Name, null, CaseIssueSeverity.Error, file.Problem!))])
            : Parse(name, files.ToDictionary(file => Path.GetFileName(file.Name), file => file.Utf8, StringComparer.Ordinal));
    }

    private static KnowledgeInput Parse(string folder, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        try
        {
            bool isWhole = KnowledgeBase.ShippedFiles().Keys.All(files.ContainsKey);
            return new(!isWhole && SaysOver(files) ? KnowledgeBase.Default.WithOverlay(files) : KnowledgeBase.Parse(files), []);
        }
        catch (KnowledgeFormatException exception)
        {
            return new(null, [.. exception.Issues.Select(issue => Describe(folder, issue))]);
        }
    }

    private static InputIssue Describe(string folder, TableIssue issue) => new(
        Path.Combine(folder, issue.File),
        issue.Row == 0 ? null : FormattableString.Invariant($"row {issue.Row}"),
        CaseIssueSeverity.Error,
        issue.Message);

    /// <summary>Says whether the manifest names what the tables go over. What else is wrong with it, the reader of tables says.</summary>
    private static bool SaysOver(Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!files.TryGetValue(ManifestFile, out ReadOnlyMemory<byte> utf8))
        {
            return false;
        }

        try
        {
            using JsonDocument manifest = JsonDocument.Parse(utf8);
            return manifest.RootElement is { ValueKind: JsonValueKind.Array } rows
                && rows.EnumerateArray().Any(row => row.ValueKind == JsonValueKind.Object && row.TryGetProperty("over", out _));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static KnowledgeInput Refused(string name, string message) => new(null, [new(name, null, CaseIssueSeverity.Error, message)]);
}
