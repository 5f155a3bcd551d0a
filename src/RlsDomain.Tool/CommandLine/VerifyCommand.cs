using System.CommandLine;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Replay;
using RlsDomain.Tool.Input;
using static System.FormattableString;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls verify</c>: works assessments out again and lists every difference.</summary>
internal static class VerifyCommand
{
    internal static Command Create(Terminal terminal)
    {
        Argument<string> cases = File("CASE", "Case file, folder of them, or - for standard input");
        Argument<string> assessments = File("ASSESSMENT", "What rls assess --format json wrote of these cases, or - for standard input");
        Option<string> knowledge = CommonOptions.Knowledge();
        Command command = new("verify", "Work assessments out again from their cases, and accept them or list every difference (exit code 1).") { cases, assessments, knowledge };
        command.SetAction(parsed =>
        {
            string caseName = parsed.GetRequiredValue(cases);
            string assessmentName = parsed.GetRequiredValue(assessments);
            if (caseName == CaseFiles.StandardInput && assessmentName == CaseFiles.StandardInput)
            {
                terminal.Error.WriteLine("rls verify: Standard input can be read once only; name a file for the case or for the assessment.");
                return ExitCode.WrongCommandLine;
            }

            return Run(
                CaseInput.Read([caseName], terminal.Input),
                InputFile.Read(assessmentName, terminal.Input),
                KnowledgeInput.Read(parsed.GetRequiredValue(knowledge)),
                terminal);
        });
        return command;
    }

    private static Argument<string> File(string name, string description)
    {
        Argument<string> argument = new(name) { Description = description };
        argument.Validators.Add(CommonOptions.RefuseOptions);
        return argument;
    }

    private static int Run(CaseInput cases, FileBytes file, KnowledgeInput knowledge, Terminal terminal)
    {
        InputIssue[] issues =
        [
            .. cases.HasErrors ? cases.Issues : [],
            .. cases.BetweenFiles.Select(issue => issue with { Severity = CaseIssueSeverity.Error }), // Which assessment is whose could not be told.
            .. file.Problem is { } problem ? [new InputIssue(file.Name, null, CaseIssueSeverity.Error, problem)] : Array.Empty<InputIssue>(),
            .. knowledge.Issues,
        ];
        if (issues.Length > 0)
        {
            return InputIssues.WriteTo([.. issues.Distinct()], terminal.Error);
        }

        AssessmentVerifier verifier = knowledge.Knowledge == KnowledgeBase.Default ? AssessmentVerifier.Default : new(knowledge.Knowledge!);
        VerificationReport report = verifier.Verify(cases.Cases.Select(loaded => loaded.Record.Patient), file.Utf8.Span);
        Write(file.Name, report, knowledge.Knowledge!, terminal.Output);
        return report.IsAccepted ? ExitCode.Success : ExitCode.InputError;
    }

    private static void Write(string file, VerificationReport report, KnowledgeBase knowledge, TextWriter writer)
    {
        foreach (Difference difference in report.Differences)
        {
            writer.WriteLine(Printable.Line($"{file}: {difference}"));
        }

        foreach (Difference last in report.LastPlaces)
        {
            writer.WriteLine(Printable.Line($"{file}: last places: {last}"));
        }

        string with = $"with knowledge {knowledge.Version}, SHA-256 {knowledge.Sha256}";
        writer.WriteLine(report.IsAccepted
            ? Invariant($"accepted: {report.AssessmentCount} assessment(s) worked out again {with}{(report.IsExact ? "" : "; last digits differ, as on another machine they may")}")
            : Invariant($"refused: {report.Differences.Length} difference(s) in {report.AssessmentCount} assessment(s) {with}"));
    }
}
