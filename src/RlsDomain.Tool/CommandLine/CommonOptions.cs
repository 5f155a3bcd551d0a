using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RlsDomain.Tool.Input;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.CommandLine;

/// <summary>The options and arguments that several commands share.</summary>
internal static class CommonOptions
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Fhir = "fhir";

    /// <summary>Makes the option for the form of the output.</summary>
    /// <param name="hasFhir">Whether the command writes FHIR too.</param>
    internal static Option<OutputFormat> Format(bool hasFhir = false)
    {
        string[] choices = hasFhir ? [Text, Json, Fhir] : [Text, Json];
        return new("--format")
        {
            Description = $"Form of the output: {(hasFhir ? "text, json, or fhir (R4)" : "text or json")}",
            HelpName = string.Join('|', choices),
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => Choice(result, "--format", choices) switch
            {
                Json => OutputFormat.Json,
                Fhir => OutputFormat.Fhir,
                _ => OutputFormat.Text,
            },
        };
    }

    /// <summary>Makes the option for the day of a FHIR document: that of the machine's clock where none is given.</summary>
    internal static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day for which FHIR is read, yyyy-mm-dd: ages and the age of labs are reckoned to it; today where not given",
        HelpName = "date",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => DateOnly.TryParseExact(Typed(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : Refuse<DateOnly?>(result, $"--as-of {Typed(result)}: a date is written yyyy-mm-dd, such as 2026-11-30."),
    };

    /// <summary>Makes the option for where the person is seen, which sets how common each condition is.</summary>
    internal static Option<Setting> Setting() => new("--setting")
    {
        Description = "Where the person is seen: general-adult, primary-care or sleep-clinic",
        HelpName = "setting",
        Arity = ArgumentArity.ExactlyOne,
        DefaultValueFactory = _ => Vocabulary.Setting.PrimaryCare,
        CustomParser = result => Choice(result, "--setting", [.. Vocabulary.Setting.All.Select(setting => setting.Code)]) is { } code
            ? Vocabulary.Setting.FromCode(code)
            : null,
    };

    /// <summary>Makes the option for the knowledge that answers rest on.</summary>
    internal static Option<string> Knowledge() => new("--knowledge")
    {
        Description = $"What answers rest on: {KnowledgeInput.Shipped}, or a folder of table files, all of them or an overlay",
        HelpName = $"{KnowledgeInput.Shipped}|folder",
        DefaultValueFactory = _ => KnowledgeInput.Shipped,
    };

    /// <summary>Makes the argument for case files.</summary>
    /// <param name="name">How the argument is called in the help.</param>
    /// <param name="areNeeded">Whether one at least has to be given.</param>
    internal static Argument<string[]> Files(string name = "FILE-or-folder", bool areNeeded = true)
    {
        Argument<string[]> files = new(name)
        {
            Description = "Case files (.json or .jsonl), folders of them (their own *.json and *.jsonl in ordinal order, not those "
                + "of folders inside), or - for standard input",
            Arity = areNeeded ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        };
        files.Validators.Add(RefuseOptions);
        return files;
    }

    /// <summary>The parser takes a mistyped option for a file.</summary>
    internal static void RefuseOptions(ArgumentResult result)
    {
        Command command = ((CommandResult)result.Parent!).Command;
        foreach (string typed in result.Tokens.Select(token => token.Value).Where(typed => typed.Length > 1 && typed.StartsWith('-')))
        {
            result.AddError($"{CommandLineErrors.DescribeUnknown(typed, command)} A file of that name is written ./{typed}.");
        }
    }

    /// <summary>Gets the day that was given, else that of the clock.</summary>
    internal static DateOnly DayOf(DateOnly? given) => given ?? DateOnly.FromDateTime(DateTime.Now);

    private static string Typed(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";

    private static T? Refuse<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }

    private static string? Choice(ArgumentResult result, string option, string[] choices)
    {
        string typed = Typed(result);
        if (choices.Contains(typed, StringComparer.Ordinal))
        {
            return typed;
        }

        result.AddError(NearMiss.Of(typed, choices) is { } nearest
            ? $"{option} {typed}: did you mean {nearest}?"
            : $"{option} {typed}: the choices are {string.Join(", ", choices)}.");
        return null;
    }
}
