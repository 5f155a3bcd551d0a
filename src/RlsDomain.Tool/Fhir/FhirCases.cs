using System.Collections.Immutable;
using System.Globalization;
using RlsDomain.Cases;
using RlsDomain.Fhir;
using RlsDomain.Fhir.Reading;
using RlsDomain.Fhir.Writing;
using RlsDomain.Tool.Input;

namespace RlsDomain.Tool.Fhir;

/// <summary>Reads a FHIR bundle as a case.</summary>
internal static class FhirCases
{
    internal static FhirFile Read(FileBytes file, FhirReading reading)
    {
        FhirReadResult read = FhirCaseReader.Read(file.Utf8.Span, new FhirReadOptions { AsOf = reading.AsOf });
        ImmutableArray<InputIssue> issues =
        [
            .. read.Issues.Where(issue => issue.Severity == CaseIssueSeverity.Error).Select(issue => new InputIssue(file.Name, issue.Path, issue.Severity, issue.Message)),
            .. read.Notes.Where(note => note.Use == ResourceUse.Refused)
                .Select(note => new InputIssue(file.Name, note.Path, CaseIssueSeverity.Warning, $"The resource is left out: {note.Message}")),
        ];
        string summary = string.Create(CultureInfo.InvariantCulture,
            $"{file.Name}: FHIR R4 as of {reading.AsOf:yyyy-MM-dd}: {read.UsedCount} resource(s) used, {read.IgnoredCount} ignored, {read.RefusedCount} refused");
        return new(read.Patient, issues, reading.ShowsNotes ? [summary, .. read.Notes.Select(note => $"  {note}")] : [summary])
        {
            WriteAnswer = (assessment, recorded) => FhirAssessmentWriter.ToJson(assessment, new FhirWriteOptions { Recorded = recorded, Read = read }),
        };
    }
}
