using System.Collections.Immutable;
using System.CommandLine;
using RlsDomain.Fhir;
using RlsDomain.Fhir.Doctor;
using RlsDomain.Tool.CommandLine;
using RlsDomain.Tool.Input;

namespace RlsDomain.Tool.Fhir;

/// <summary><c>rls doctor</c>: wrong codes, units, numbers, dates and drugs in what an integration sends.</summary>
internal static class DoctorCommand
{
    internal static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "FHIR R4 (a Bundle or a resource, .json; or one a line, .ndjson), or laboratory values (.csv), or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(CommonOptions.RefuseOptions);
        Option<OutputFormat> format = CommonOptions.Format();
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Command command = new(
            "doctor",
            "Find wrong codes, units, numbers, dates and drugs in FHIR or in a CSV of labs: what is wrong where, what was probably meant, and whether an "
            + "assessment would change. Exit code 1 when something is found.")
        {
            files, format, asOf,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(format), CommonOptions.DayOf(parsed.GetValue(asOf)), terminal));
        return command;
    }

    private static int Run(IReadOnlyList<string> names, OutputFormat format, DateOnly asOf, Terminal terminal)
    {
        List<Examined> examined = [];
        foreach (FileBytes file in CaseFiles.Read(names, terminal.Input))
        {
            examined.Add(Examine(file, new DoctorOptions { AsOf = asOf }));
        }

        if (format == OutputFormat.Json)
        {
            Document.Write(DoctorDocument.Of([.. examined]), terminal.Output);
        }
        else
        {
            DoctorPage.Write([.. examined], new Pages.Page(terminal.Output, terminal.Width, terminal.HasColour));
        }

        return examined.TrueForAll(file => file.Report is { IsClean: true }) ? ExitCode.Success : ExitCode.InputError;
    }

    private static Examined Examine(FileBytes file, DoctorOptions options)
    {
        if (file.Problem is { } problem)
        {
            return new(file.Name, null, problem);
        }

        if (InputFile.FindText(file) is not { } text)
        {
            return new(file.Name, null, "The file is not UTF-8.");
        }

        DoctorReport report = FormOf(file.Name, text) switch
        {
            Form.Csv => CodeDoctor.ExamineLabCsv(text, options),
            Form.Ndjson => CodeDoctor.ExamineNdjson(text, options),
            _ => CodeDoctor.Examine(text, options),
        };
        return new(file.Name, report, report.Problem);
    }

    /// <summary>The name says the form; where it does not, the text does.</summary>
    private static Form FormOf(string name, string text)
    {
        if (name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return Form.Ndjson;
        }

        if (!text.AsSpan().TrimStart().StartsWith('{'))
        {
            return Form.Csv;
        }

        ImmutableArray<string> lines = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Take(2)];
        return lines.Length == 2 && lines.All(line => line.StartsWith('{') && line.EndsWith('}')) ? Form.Ndjson : Form.Json;
    }

    /// <summary>What a file holds.</summary>
    private enum Form
    {
        /// <summary>One resource.</summary>
        Json = 0,

        /// <summary>A resource a line.</summary>
        Ndjson,

        /// <summary>A laboratory value a line.</summary>
        Csv,
    }
}
