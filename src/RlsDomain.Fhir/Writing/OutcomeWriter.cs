using Hl7.Fhir.Model;
using RlsDomain.Cases;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Writing;

/// <summary>What could not be read and what is doubtful, as issues of an OperationOutcome.</summary>
internal static class OutcomeWriter
{
    /// <summary>Adds the outcome; null when there is nothing to say.</summary>
    internal static ResourceReference? Add(AnswerParts parts)
    {
        OperationOutcome outcome = new();
        if (parts.Options.Read is { } read)
        {
            outcome.Issue.AddRange(IssuesOf(read));
        }

        HashSet<string> said = [.. outcome.Issue.Select(issue => issue.Diagnostics!)];
        outcome.Issue.AddRange(parts.Assessment.Notices.Where(said.Add).Select(NoticeOf));
        return outcome.Issue.Count == 0
            ? null
            : parts.Draft.Add(outcome, string.Join('\n', outcome.Issue.Select(issue => issue.Diagnostics)));
    }

    /// <summary>Gives the issues of a reading: what keeps a case from being made, what is doubtful, and what was refused.</summary>
    internal static IEnumerable<OperationOutcome.IssueComponent> IssuesOf(FhirReadResult read) =>
        read.Issues.Select(IssueOf).Concat(read.Notes.Where(note => note.Use == ResourceUse.Refused).Select(IssueOf));

    internal static OperationOutcome.IssueComponent NoticeOf(string sentence) => new()
    {
        Severity = OperationOutcome.IssueSeverity.Information,
        Code = OperationOutcome.IssueType.Informational,
        Diagnostics = sentence,
    };

    private static OperationOutcome.IssueComponent IssueOf(CaseIssue issue) => new()
    {
        Severity = issue.Severity == CaseIssueSeverity.Error ? OperationOutcome.IssueSeverity.Error : OperationOutcome.IssueSeverity.Warning,
        Code = issue.Code == "not-fhir" ? OperationOutcome.IssueType.Structure : OperationOutcome.IssueType.Value,
        Details = RuleOf(issue.Code),
        Diagnostics = issue.Message,
        Expression = issue.Path.StartsWith('$') ? [] : [issue.Path], // The path of a case is no FHIRPath.
    };

    /// <summary>The rest of the document is read, so a resource that is refused is a warning.</summary>
    private static OperationOutcome.IssueComponent IssueOf(ResourceNote note) => new()
    {
        Severity = OperationOutcome.IssueSeverity.Warning,
        Code = note.Code switch
        {
            "not-fhir" => OperationOutcome.IssueType.Structure,
            "unknown-code" => OperationOutcome.IssueType.CodeInvalid,
            _ => OperationOutcome.IssueType.Value,
        },
        Details = RuleOf(note.Code),
        Diagnostics = note.Message,
        Expression = [note.Path],
    };

    private static CodeableConcept RuleOf(string code) => Coded.Concept(new Coding(FhirSystems.Rules, code));
}
