using System.Collections.Immutable;
using System.CommandLine;
using RlsDomain.Comparison;
using RlsDomain.Tool.Comparison;
using RlsDomain.Tool.Input;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls knowledge diff</c>: which rows differ between two sets of tables, and what they do to cases.</summary>
internal static class KnowledgeDiffCommand
{
    internal static Command Create(Option<OutputFormat> format, Terminal terminal)
    {
        Argument<string> old = Knowledge("OLD", "before");
        Argument<string> changed = Knowledge("NEW", "now");
        Argument<string[]> cases = CommonOptions.Files("CASES", areNeeded: false);
        Option<Setting> setting = CommonOptions.Setting();
        Command command = new("diff", "Compare two sets of tables row by row; with cases, list what changes for each of them and which rows did it.") { old, changed, cases, setting };
        command.SetAction(parsed => Run(
            [KnowledgeInput.Read(parsed.GetRequiredValue(old)), KnowledgeInput.Read(parsed.GetRequiredValue(changed))],
            CaseInput.Read(parsed.GetValue(cases) ?? [], terminal.Input),
            parsed.GetRequiredValue(setting),
            parsed.GetValue(format),
            terminal));
        return command;
    }

    private static Argument<string> Knowledge(string name, string when)
    {
        Argument<string> argument = new(name) { Description = $"The knowledge {when}: {KnowledgeInput.Shipped}, or a folder of table files, all of them or an overlay (its manifest says \"over\")" };
        argument.Validators.Add(CommonOptions.RefuseOptions);
        return argument;
    }

    private static int Run(KnowledgeInput[] inputs, CaseInput cases, Setting setting, OutputFormat format, Terminal terminal)
    {
        if (inputs.Any(input => input.Knowledge is null) || cases.HasErrors)
        {
            return inputs.SelectMany(input => input.Issues).Concat(cases.Issues).Distinct().ToImmutableArray().WriteTo(terminal.Error);
        }

        cases.BetweenFiles.WriteTo(terminal.Error);
        KnowledgeDiff diff = KnowledgeDiff.Between(inputs[0].Knowledge!, inputs[1].Knowledge!);
        KnowledgeImpact? impact = cases.Cases.IsEmpty ? null
            : KnowledgeImpact.Of(diff, cases.Cases.Select(loaded => loaded.Record.Patient), new() { Setting = setting });
        if (format == OutputFormat.Json)
        {
            Document.Write(DiffDocument.Of(diff, impact), terminal.Output);
        }
        else
        {
            DiffPage.Write(diff, impact, new(terminal.Output, terminal.Width, terminal.HasColour));
        }

        return ExitCode.Success;
    }
}
