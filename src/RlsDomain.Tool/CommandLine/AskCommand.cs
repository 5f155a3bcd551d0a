using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RlsDomain.Interviews;
using RlsDomain.Tool.Input;
using RlsDomain.Tool.Interviews;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls ask</c>: an interview with a person, or with answers from a file.</summary>
internal static class AskCommand
{
    /// <summary>The threshold of this command where none is given. The library has none: no source says one.</summary>
    private const double SettledByDefault = 0.95;

    internal static Command Create(Terminal terminal)
    {
        Option<string?> transcript = new("--transcript") { Description = "A sheet of answers or a transcript, or - for standard input, in place of a person; a transcript is gone through again", HelpName = "file" };
        Option<string?> patient = new("--case") { Description = "A case file with what is known already, for an interview with a person", HelpName = "file" };
        Option<Setting> setting = CommonOptions.Setting();
        Option<double> settled = Settled();
        Option<int?> most = Most();
        Option<string> knowledge = CommonOptions.Knowledge();
        Option<string?> save = new("--save") { Description = "Write the transcript to this file", HelpName = "file" };
        Command command = new("ask", "Ask what tells most until the answer is settled. With --transcript: exit code 1 when a transcript does not go as it did.")
        {
            transcript, patient, setting, settled, most, knowledge, save,
        };
        command.SetAction(parsed =>
        {
            InterviewOptions options = new() { SettledAt = parsed.GetRequiredValue(settled), MostQuestions = parsed.GetValue(most) };
            AskRun run = new(options, parsed.GetRequiredValue(setting), KnowledgeInput.Read(parsed.GetRequiredValue(knowledge)), parsed.GetValue(save), terminal);
            Option[] own = [.. new Option[] { setting, settled, most }.Where(option => parsed.GetResult(option) is { Implicit: false })];
            return parsed.GetValue(transcript) is { } name
                ? parsed.GetValue(patient) is null
                    ? run.FromFile(InputFile.Read(name, terminal.Input), [.. own.Select(option => option.Name)])
                    : Wrong("rls ask: --case is for an interview with a person; a sheet of answers holds its own case.")
                : terminal.IsInteractive ? run.WithPerson(parsed.GetValue(patient))
                : Wrong("rls ask: Standard input is no terminal, so nobody can answer; name a sheet of answers or a transcript with --transcript.");
        });
        return command;

        int Wrong(string message)
        {
            terminal.Error.WriteLine(message);
            return ExitCode.WrongCommandLine;
        }
    }

    private static Option<double> Settled() => new("--settled")
    {
        Description = "The probability, above 0 and at most 1, that the first place holds, at which asking ends: a choice, and no source says one",
        HelpName = "probability",
        DefaultValueFactory = _ => SettledByDefault,
        CustomParser = result => Number(result) is { } typed
            && double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value is > 0 and <= 1
                ? value
                : Refuse<double>(result, "a probability above 0 and at most 1, such as 0.95, is needed"),
    };

    private static Option<int?> Most() => new("--most")
    {
        Description = "The most questions to ask; without it there is no limit",
        HelpName = "number",
        CustomParser = result => Number(result) is { } typed && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : Refuse<int?>(result, "a whole number of questions, 0 or more, is needed"),
    };

    private static string? Number(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : null;

    private static T? Refuse<T>(ArgumentResult result, string needed)
    {
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} {Number(result)}: {needed}.");
        return default;
    }
}
