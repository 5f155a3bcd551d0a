using System.CommandLine;

namespace RlsDomain.Tool.Fhir;

/// <summary>Stands in for <c>rls doctor</c> of the full tool: the command is known, and refused with the way to the program that has it.</summary>
internal static class DoctorCommand
{
    internal static Command Create(Terminal terminal) => FullTool.Command("doctor", "Find wrong codes and units in FHIR or in a CSV of labs: in the full tool only.", terminal);
}
