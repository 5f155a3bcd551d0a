using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Tool.Input;

/// <summary>Everything that was read, before anything is assessed.</summary>
internal sealed class CaseInput
{
    private CaseInput(ImmutableArray<LoadedCase> cases, ImmutableArray<InputIssue> issues, ImmutableArray<InputIssue> betweenFiles, ImmutableArray<string> notes) =>
        (Cases, Issues, BetweenFiles, Notes) = (cases, [.. issues, .. betweenFiles], betweenFiles, notes);

    /// <summary>Gets the cases, in the order of the command line.</summary>
    internal ImmutableArray<LoadedCase> Cases { get; }

    /// <summary>Gets every error and warning, file by file.</summary>
    internal ImmutableArray<InputIssue> Issues { get; }

    /// <summary>Gets what became of the resources of FHIR documents, a line each; empty where there were none.</summary>
    internal ImmutableArray<string> Notes { get; }

    /// <summary>Gets the warnings that no assessment repeats: those between files, and those of resources that were left out.</summary>
    internal ImmutableArray<InputIssue> BetweenFiles { get; }

    internal int ErrorCount => Issues.Count(issue => issue.Severity == CaseIssueSeverity.Error);

    internal bool HasErrors => ErrorCount > 0;

    /// <summary>Reads every file that the command line names.</summary>
    /// <param name="names">The files, folders, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="fhir">How FHIR is read; null where a command reads none.</param>
    internal static CaseInput Read(IReadOnlyList<string> names, Stream standardInput, FhirReading? fhir = null)
    {
        List<LoadedCase> cases = [];
        List<InputIssue> issues = [];
        List<InputIssue> leftOut = [];
        List<string> notes = [];
        foreach (FileBytes file in CaseFiles.Read(names, standardInput))
        {
            if (file.Problem is not null)
            {
                issues.Add(new(file.Name, null, CaseIssueSeverity.Error, file.Problem));
                continue;
            }

            if (fhir is not null && (fhir.IsForced || FhirShape.IsFhir(file.Utf8.Span)))
            {
                FhirFile document = Fhir.FhirCases.Read(file, fhir);
                issues.AddRange(document.Issues.Where(issue => issue.Severity == CaseIssueSeverity.Error));
                leftOut.AddRange(document.Issues.Where(issue => issue.Severity == CaseIssueSeverity.Warning));
                notes.AddRange(document.Notes);
                cases.AddRange(document.Patient is { } patient ? [new LoadedCase(file.Name, new CaseRecord(patient, null, null), document.WriteAnswer)] : []);
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

        return new([.. cases], [.. issues], [.. leftOut, .. SharedIds(cases)], [.. notes]);
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
