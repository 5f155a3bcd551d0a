using System.CommandLine;
using RlsDomain.Differential;
using RlsDomain.Tool.Evaluation;
using RlsDomain.Tool.Input;
using RlsDomain.Tool.Plots;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls simulate</c>: how reliable the probabilities are when the world is as the model supposes.</summary>
internal static class SimulateCommand
{
    private const int DefaultCases = 100_000;
    private const int MostCases = 10_000_000;
    private const int FewestFindings = 5;
    private const int MostFindings = 25;

    internal static Command Create(Terminal terminal)
    {
        Option<int> cases = new("--cases") { Description = Invariant($"How many cases to draw, 1 to {MostCases}"), HelpName = "number", DefaultValueFactory = _ => DefaultCases };
        cases.Validators.Add(result =>
        {
            string typed = result.Tokens.Count > 0 ? result.Tokens[^1].Value : Invariant($"{DefaultCases}");
            if (!int.TryParse(typed, out int number) || number is < 1 or > MostCases)
            {
                result.AddError(Invariant($"--cases {typed}: a whole number from 1 to {MostCases} is needed."));
            }
        });
        Option<ulong> seed = new("--seed") { Description = "Start of the series; the same seed draws the same cases", HelpName = "number", DefaultValueFactory = _ => 1 };
        Option<Setting> setting = CommonOptions.Setting();
        Option<string> knowledge = CommonOptions.Knowledge();
        Option<OutputFormat> format = CommonOptions.Format();
        Option<string?> plot = PlotFile.Option("Draw the reliability of the probabilities into this SVG file");
        Command command = new("simulate", Invariant($"Draw cases from the model itself, record {FewestFindings} to {MostFindings} findings of each blindly, and hold the probabilities against what was drawn."))
        {
            cases, seed, setting, knowledge, format, plot,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(cases), parsed.GetRequiredValue(seed), parsed.GetRequiredValue(setting), KnowledgeInput.Read(parsed.GetRequiredValue(knowledge)),
            parsed.GetValue(format), parsed.GetValue(plot), terminal));
        return command;
    }

    private static int Run(int cases, ulong seed, Setting setting, KnowledgeInput knowledge, OutputFormat format, string? plot, Terminal terminal)
    {
        if (knowledge.Knowledge is null)
        {
            return InputIssues.WriteTo(knowledge.Issues, terminal.Error);
        }

        DifferentialModel model = DifferentialModel.Compile(knowledge.Knowledge);
        CaseSimulator simulator = new(model, setting, seed, FewestFindings, MostFindings);
        SimulationResult result = new() { Setting = setting, Seed = seed };
        LongRun.Over(
            Enumerable.Range(0, cases).ToArray(),
            number => SimulationResult.Judge(simulator.Draw((ulong)number), model, setting),
            terminal,
            judged =>
            {
                foreach ((SimulatedCase drawn, double[] probabilities) in judged)
                {
                    result.Add(drawn, probabilities);
                }
            });
        string title = Invariant($"{cases:#,0} cases drawn from the model, {setting.DisplayName.ToLowerInvariant()}");
        if (PlotFile.Write(plot, () => ReliabilityPlot.Draw(title, ("all conditions", result.OfAll), ("restless legs syndrome", result.OfRls))) is { } unwritten)
        {
            return InputIssues.WriteTo([unwritten], terminal.Error);
        }

        if (format == OutputFormat.Json)
        {
            Document.Write(SimulationPage.Document(result, knowledge.Knowledge), terminal.Output);
        }
        else
        {
            SimulationPage.Write(result, knowledge.Knowledge, new(terminal.Output, terminal.Width, terminal.HasColour));
        }

        return ExitCode.Success;
    }
}
