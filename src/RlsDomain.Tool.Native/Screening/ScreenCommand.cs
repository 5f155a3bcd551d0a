using System.CommandLine;

namespace RlsDomain.Tool.Screening;

/// <summary>Stands in for <c>rls screen</c> of the full tool: the command is known, and refused with the way to the program that has it.</summary>
internal static class ScreenCommand
{
    internal static Command Create(Terminal terminal) => FullTool.Command("screen", "Score a table of patients: in the full tool only.", terminal);
}
