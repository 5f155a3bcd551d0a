using System.CommandLine;
using System.Globalization;
using RlsDomain.Fhir;
using RlsDomain.Fhir.Terminology;
using RlsDomain.Tool.CommandLine;
using RlsDomain.Tool.Input;

namespace RlsDomain.Tool.Fhir;

/// <summary><c>rls fhir</c>: the vocabulary and cases as FHIR R4.</summary>
internal static class FhirCommand
{
    internal static Command Create(Terminal terminal) => new("fhir", "Write the vocabulary, or cases, as FHIR R4.")
    {
        CreateTerminology(terminal),
        CreateCase(terminal),
    };

    private static Command CreateTerminology(Terminal terminal)
    {
        Argument<string> folder = new("DIR") { Description = "The folder; it is made where it is not there, and files of these names are written over" };
        folder.Validators.Add(CommonOptions.RefuseOptions);
        Command command = new("terminology", "Write code systems, value sets, maps to public code systems, and the skeleton of the IRLS questionnaire.") { folder };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(folder);
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{FhirTerminology.WriteTo(path).Length} files written to {path}"));
            return ExitCode.Success;
        });
        return command;
    }

    private static Command CreateCase(Terminal terminal)
    {
        Argument<string[]> files = CommonOptions.Files();
        Command command = new("case", "Write case files as FHIR R4 bundles that rls assess reads back: one bundle indented, several a line each.") { files };
        command.SetAction(parsed =>
        {
            CaseInput input = CaseInput.Read(parsed.GetRequiredValue(files), terminal.Input);
            if (input.HasErrors)
            {
                input.WriteIssues(terminal.Error);
                return ExitCode.InputError;
            }

            FhirOutput.Write([.. input.Cases.Select(loaded => FhirCaseWriter.ToJson(loaded.Record.Patient))], terminal.Output);
            return ExitCode.Success;
        });
        return command;
    }
}
