using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Tool.Input;
using RlsDomain.Tool.Listings;
using static System.FormattableString;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls knowledge export</c>: the tables for other programs, and the page for people.</summary>
internal static class KnowledgeExportCommand
{
    private const string Page = "knowledge.md";

    internal static Command Create(Option<OutputFormat> format, Terminal terminal)
    {
        Argument<string> folder = new("DIR") { Description = "The folder to write to; it is made, is empty, or holds nothing but an earlier export" };
        folder.Validators.Add(CommonOptions.RefuseOptions);
        Option<string> knowledge = CommonOptions.Knowledge();
        Command command = new("export", $"Write the tables as CSV with vocabulary.json, for programs that work answers out again, and {Page}, for people: docs/{Page} is a copy of it.")
        {
            folder,
            knowledge,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), KnowledgeInput.Read(parsed.GetRequiredValue(knowledge)), parsed.GetValue(format), terminal));
        return command;
    }

    private static int Run(string folder, KnowledgeInput input, OutputFormat format, Terminal terminal)
    {
        if (input.Knowledge is not { } knowledge)
        {
            return input.Issues.WriteTo(terminal.Error);
        }

        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files = KnowledgeExport.ToCsv(knowledge)
            .ToImmutableSortedDictionary(StringComparer.Ordinal)
            .Add(Page, Encoding.UTF8.GetBytes(KnowledgeExport.ToMarkdown(knowledge)));
        if (Refuse(folder, files.Keys) is { } refusal)
        {
            return ImmutableArray.Create(refusal).WriteTo(terminal.Error);
        }

        foreach ((string name, ReadOnlyMemory<byte> bytes) in files)
        {
            if (OutputFile.Write(Path.Combine(folder, name), bytes.Span) is { } problem)
            {
                return ImmutableArray.Create(problem).WriteTo(terminal.Error);
            }
        }

        return KnowledgeCommand.Write(
            Listing.Of(files, ("file", file => file.Key), ("bytes", file => Invariant($"{file.Value.Length}"))), format, terminal);
    }

    /// <summary>Makes the folder where there is none; gives what speaks against writing to it.</summary>
    private static InputIssue? Refuse(string folder, IEnumerable<string> names)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string? other = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path))
                .Except(names, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();
            return other is null ? null : Problem($"The folder holds {other}, which is no file of an export; nothing was written. Name a folder of its own.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Problem($"The folder cannot be written to: {exception.Message}");
        }

        InputIssue Problem(string message) => new(folder, null, CaseIssueSeverity.Error, message);
    }
}
