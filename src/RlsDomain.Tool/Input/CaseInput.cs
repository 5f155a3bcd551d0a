using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Tool.Input;

/// <summary>Everything that was read, before anything is assessed.</summary>
internal sealed class CaseInput
{
    private CaseInput(ImmutableArray<LoadedCase> cases, ImmutableArray<InputIssue> issues, ImmutableArray<InputIssue> betweenFiles) =>
        (Cases, Issues, BetweenFiles) = (cases, [.. issues, .. betweenFiles], betweenFiles);

    /// <summary>Gets the cases, in the order of the command line.</summary>
    internal ImmutableArray<LoadedCase> Cases { get; }

    /// <summary>Gets every error and warning, file by file.</summary>
    internal ImmutableArray<InputIssue> Issues { get; }

    /// <summary>Gets the warnings that are of no case by itself, so that no assessment repeats them.</summary>
    internal ImmutableArray<InputIssue> BetweenFiles { get; }

    internal int ErrorCount => Issues.Count(issue => issue.Severity == CaseIssueSeverity.Error);

    internal bool HasErrors => ErrorCount > 0;

    /// <summary>Reads every file that the command line names.</summary>
    internal static CaseInput Read(IReadOnlyList<string> names, Stream standardInput)
    {
        List<LoadedCase> cases = [];
        List<InputIssue> issues = [];
        foreach (FileBytes file in CaseFiles.Read(names, standardInput))
        {
            if (file.Problem is not null)
            {
                issues.Add(new(file.Name, null, CaseIssueSeverity.Error, file.Problem));
                continue;
            }

            CaseReadResult read = CaseReader.Read(file.Utf8.Span);
            issues.AddRange(read.Issues.Select(issue => new InputIssue(file.Name, issue.Path, issue.Severity, issue.Message)));
            cases.AddRange(read.Records.Select(record => new LoadedCase(file.Name, record)));
            if (read is { Records.IsEmpty: true, HasErrors: false })
            {
                issues.Add(new(file.Name, "$", CaseIssueSeverity.Error, "The file holds no case."));
            }
        }

        return new([.. cases], [.. issues], [.. SharedIds(cases)]);
    }

    /// <summary>Writes every error and warning, one a line.</summary>
    internal void WriteIssues(TextWriter writer)
    {
        foreach (InputIssue issue in Issues)
        {
            writer.WriteLine(issue);
        }
    }

    /// <summary>Within a file an id that stands twice is an error; two files may come from two places, so there it is a warning.</summary>
    private static IEnumerable<InputIssue> SharedIds(IEnumerable<LoadedCase> cases) =>
        from loaded in cases.GroupBy(loaded => loaded.Record.Patient.Id, StringComparer.Ordinal)
        where loaded.Count() > 1
        let first = loaded.First()
        from other in loaded.Skip(1)
        select new InputIssue(other.File, null, CaseIssueSeverity.Warning, $"The id \"{loaded.Key}\" stands in {first.File} too; their answers are told apart by their order only.");
}
