using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Evidence;
using RlsDomain.Fhir.Codes;
using RlsDomain.Guidance;
using RlsDomain.Medications;

namespace RlsDomain.Fhir.Writing;

/// <summary>Red flags and medications that may be triggers, each as a DetectedIssue. No severity is given: none was published.</summary>
internal static class IssueWriter
{
    private const string DoiPrefix = "https://doi.org/";
    private const string ForInformation = "For information: it may contribute. Raise it with the prescriber; nothing here asks to stop or change it.";

    internal static readonly Coding RedFlag = new(FhirSystems.IssueKinds, "red-flag", "Red flag");
    internal static readonly Coding MedicationTrigger = new(FhirSystems.IssueKinds, "medication-trigger", "Medication that may be a trigger");

    internal static ImmutableArray<ResourceReference> Add(AnswerParts parts) =>
    [
        .. parts.Assessment.RedFlags.Select(raised => parts.Draft.Add(IssueOf(parts, raised), raised.Flag.Code)),
        .. parts.Assessment.Medications.Triggers.Select((finding, place) =>
            parts.Draft.Add(IssueOf(parts, finding), FormattableString.Invariant($"{finding.Code} {place}"))),
    ];

    private static DetectedIssue IssueOf(AnswerParts parts, RaisedFlag raised)
    {
        string? mark = Marks.Of(raised.Flag.Verified);
        DetectedIssue issue = Started(parts, FhirSystems.RedFlags, raised.Flag.Code, RedFlag, null);
        issue.Detail = $"{raised.Flag.Concern} Urgency: {raised.Flag.Urgency}.{Marks.Sentence(mark)}{(raised.Flag.Note is { } note ? " Note: " + note : "")}";
        issue.Evidence =
        [
            new() { Code = [.. raised.Because.Select(finding => Coded.Concept(FhirSystems.Findings, finding))] },
            .. SourcesOf(parts, raised.Flag.SourceIds, raised.Flag.Verified),
        ];
        issue.Reference = LinkOf(parts, raised.Flag.SourceIds);
        return issue;
    }

    private static DetectedIssue IssueOf(AnswerParts parts, MedicationFinding finding)
    {
        DetectedIssue issue = Started(parts, FhirSystems.Contributors, finding.Code, MedicationTrigger, finding.Match.Row?.Name ?? finding.Match.Entry.Label);
        issue.Implicated = Implicated(parts, finding);
        issue.Detail = finding.Detail + Marks.Sentence(Marks.Of(finding.Verified)) + (finding.Remark is { } remark ? $" Note: {remark}" : "");
        issue.Evidence =
        [
            new() { Code = [new() { Text = $"Kind of evidence: {finding.Evidence.DisplayName}" }], Detail = Implicated(parts, finding) },
            .. SourcesOf(parts, finding.SourceIds, finding.Verified),
        ];
        issue.Mitigation =
        [
            new() { Action = new() { Text = ForInformation } },
            .. finding.Alternatives.Select(alternative => new DetectedIssue.MitigationComponent
            {
                Action = new() { Text = $"Lower-risk alternative named, for the prescriber to weigh: {alternative}" },
            }),
        ];
        issue.Reference = LinkOf(parts, finding.SourceIds);
        return issue;
    }

    private static DetectedIssue Started(AnswerParts parts, string system, string code, Coding kind, string? text) => new()
    {
        Identifier = [new(system, code)],
        Status = ObservationStatus.Preliminary, // No clinician has looked at it.
        Code = new() { Coding = [(Coding)kind.DeepCopy()], Text = text },
        Patient = parts.Subject(),
        Identified = parts.Moment(),
        Author = parts.Author(),
    };

    /// <summary>An unverified statement is not shown as a fact of its source.</summary>
    private static IEnumerable<DetectedIssue.EvidenceComponent> SourcesOf(AnswerParts parts, ImmutableArray<string> ids, Verification verified) => ids.IsEmpty
        ? [new() { Code = [new() { Text = "No source was read for it." }] }]
        : ids.Select(id => new DetectedIssue.EvidenceComponent
        {
            Code = [new() { Text = $"{(verified == Verification.Unverified ? "Inferred from, and not read there" : "Source")}: {id}{(parts.Cited.Find(id) is { } source ? $" ({source.Citation})" : "")}" }],
        });

    /// <summary>Gives the address of the main source; null when its DOI is not known.</summary>
    private static string? LinkOf(AnswerParts parts, ImmutableArray<string> ids) =>
        ids.IsEmpty || parts.Cited.Find(ids[0])?.Doi is not { } doi ? null : DoiPrefix + doi;

    private static List<ResourceReference> Implicated(AnswerParts parts, MedicationFinding finding)
    {
        int place = parts.Assessment.Medications.Matches.IndexOf(finding.Match);
        return parts.Case is { } written && place >= 0 ? [(ResourceReference)written.Medications[place].DeepCopy()] : [];
    }
}
