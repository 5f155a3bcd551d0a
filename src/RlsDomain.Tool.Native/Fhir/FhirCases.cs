using RlsDomain.Cases;
using RlsDomain.Tool.Input;

namespace RlsDomain.Tool.Fhir;

/// <summary>Stands in for the reading of FHIR in the full tool: a bundle is recognised, and refused with the way to the program that reads it.</summary>
internal static class FhirCases
{
    internal static FhirFile Read(FileBytes file, FhirReading reading) =>
        new(null, [new InputIssue(file.Name, null, CaseIssueSeverity.Error, FullTool.Has("The reading of FHIR"))], []);
}
