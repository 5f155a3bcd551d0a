using System.CommandLine;

namespace RlsDomain.Tool.Fhir;

/// <summary>Stands in for <c>rls fhir</c> of the full tool: the command is known, and refused with the way to the program that has it.</summary>
internal static class FhirCommand
{
    internal static Command Create(Terminal terminal) => FullTool.Command("fhir", "Write the vocabulary, or cases, as FHIR R4: in the full tool only.", terminal);
}
