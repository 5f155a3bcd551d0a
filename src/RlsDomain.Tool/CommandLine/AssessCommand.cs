using System.CommandLine;
using RlsDomain.Tool.Fhir;
using RlsDomain.Tool.Input;
using RlsDomain.Tool.Pages;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls assess</c>: a page or a JSON object for each case.</summary>
internal static class AssessCommand
{
    internal static Command Create(Terminal terminal)
    {
        Argument<string[]> files = CommonOptions.Files();
        Option<OutputFormat> format = CommonOptions.Format(hasFhir: true);
        Option<Setting> setting = CommonOptions.Setting();
        Option<bool> fhir = new("--fhir") { Description = "Take every file for FHIR R4; without it a file with a resourceType is taken for it" };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<bool> notes = new("--notes") { Description = "Show on standard error what became of every FHIR resource: used, ignored or refused, and why" };
        Command command = new("assess", "Assess case files or FHIR R4 bundles. All of them are checked first: one error, and nothing is assessed.")
        {
            files, format, setting, fhir, asOf, notes,
        };
        command.SetAction(parsed =>
        {
            DateOnly? day = parsed.GetValue(asOf);
            FhirReading reading = new(CommonOptions.DayOf(day), parsed.GetValue(fhir), parsed.GetValue(notes));
            DateTimeOffset recorded = day is { } given ? new(given, TimeOnly.MinValue, TimeSpan.Zero) : DateTimeOffset.Now;
            return Run(CaseInput.Read(parsed.GetRequiredValue(files), terminal.Input, reading), parsed.GetValue(format), parsed.GetRequiredValue(setting), recorded, terminal);
        });
        return command;
    }

    private static int Run(CaseInput input, OutputFormat format, Setting setting, DateTimeOffset recorded, Terminal terminal)
    {
        if (format == OutputFormat.Fhir && FhirAnswer.WhyNot is { } reason)
        {
            terminal.Error.WriteLine($"rls: {reason}");
            return ExitCode.WrongCommandLine;
        }

        foreach (string note in input.Notes)
        {
            terminal.Error.WriteLine(Printable.Line(note));
        }

        if (input.HasErrors)
        {
            input.WriteIssues(terminal.Error);
            return ExitCode.InputError;
        }

        foreach (InputIssue warning in input.BetweenFiles)
        {
            terminal.Error.WriteLine(warning);
        }

        RlsAssessor assessor = RlsAssessor.Default;
        LongRun.Over(
            input.Cases,
            loaded =>
            {
                Assessment assessment = assessor.Assess(loaded.Record.Patient, setting);
                return format switch
                {
                    OutputFormat.Json => assessment.ToJson(),
                    OutputFormat.Fhir => (loaded.WriteFhir ?? FhirAnswer.Write)(assessment, recorded),
                    _ => CasePage.Write(assessment, terminal.Width, terminal.HasColour),
                };
            },
            terminal,
            texts => Write(texts, format, terminal.Output));
        return ExitCode.Success;
    }

    private static void Write(IEnumerable<string> texts, OutputFormat format, TextWriter writer)
    {
        if (format == OutputFormat.Json)
        {
            AssessmentArray.Write(texts, writer);
            return;
        }

        if (format == OutputFormat.Fhir)
        {
            FhirOutput.Write([.. texts], writer);
            return;
        }

        string between = "";
        foreach (string page in texts)
        {
            writer.Write(between);
            writer.Write(page);
            between = "\n";
        }
    }
}
