using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RlsDomain.Fhir.Doctor;
using RlsDomain.Tool.CommandLine;

namespace RlsDomain.Tool.Fhir;

/// <summary>What the doctor found, as JSON: an object a file.</summary>
internal static class DoctorDocument
{
    internal static JsonArray Of(ImmutableArray<Examined> files) => Document.List(files, Describe);

    private static JsonObject Describe(Examined examined) => new()
    {
        ["file"] = examined.File,
        ["examined"] = examined.Report?.ExaminedCount ?? 0,
        ["problem"] = examined.Problem,
        ["findings"] = Document.List(examined.Report?.Findings ?? [], Describe),
    };

    private static JsonObject Describe(DoctorFinding finding) => new()
    {
        ["rule"] = finding.Rule,
        ["path"] = finding.Path,
        ["problem"] = finding.Problem,
        ["intention"] = finding.Intention,
        ["assessmentWouldChange"] = finding.Impact switch { AssessmentImpact.Changes => true, AssessmentImpact.None => false, _ => null },
        ["changes"] = Document.List(finding.Changes, change => (JsonNode)change),
    };
}
