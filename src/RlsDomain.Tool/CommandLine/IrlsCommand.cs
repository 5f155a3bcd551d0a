using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using RlsDomain.Scales;
using RlsDomain.Tool.Pages;
using static System.FormattableString;

namespace RlsDomain.Tool.CommandLine;

/// <summary><c>rls irls</c>: the total and band of ten answers, or how far they are known.</summary>
internal static class IrlsCommand
{
    private static readonly string[] s_blanks = ["-", "null"];

    internal static Command Create(Terminal terminal)
    {
        Argument<string[]> answers = new("answers")
        {
            Description = "Ten answers, 0 to 4, in the order of the scale; - or null for an item not answered",
            Arity = ArgumentArity.OneOrMore,
        };
        answers.Validators.Add(result =>
        {
            if (result.Tokens.Count != IrlsAnswers.ItemCount)
            {
                result.AddError(Invariant($"The IRLS has {IrlsAnswers.ItemCount} items; {result.Tokens.Count} answers were given. Write - for an item not answered."));
            }
        });
        Option<OutputFormat> format = CommonOptions.Format();
        Command command = new("irls", "Score the IRLS. Other than ten answers: exit code 2. An answer that is not 0 to 4: exit code 1.") { answers, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(answers), parsed.GetValue(format), terminal));
        return command;
    }

    private static int Run(string[] texts, OutputFormat format, Terminal terminal)
    {
        int?[] answers = new int?[texts.Length];
        bool areAllRead = true;
        for (int i = 0; i < texts.Length; i++)
        {
            if (s_blanks.Contains(texts[i], StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (int.TryParse(texts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int answer) && answer <= IrlsAnswers.HighestAnswer)
            {
                answers[i] = answer;
                continue;
            }

            areAllRead = false;
            terminal.Error.WriteLine(Invariant($"rls irls: An answer to an IRLS item is a whole number from 0 to {IrlsAnswers.HighestAnswer}, or - when it was not given; item {i + 1} has \"{Printable.Line(texts[i])}\"."));
        }

        if (!areAllRead)
        {
            return ExitCode.InputError;
        }

        IrlsScore score = IrlsScore.FromAnswers(answers);
        if (format == OutputFormat.Json)
        {
            Document.Write(Describe(score), terminal.Output);
        }
        else
        {
            Page page = new(terminal.Output, terminal.Width, terminal.HasColour);
            SeveritySection.Write(score, page);
            page.Text("  ", $"Licence holder: {IrlsScale.LicenceHolder}. {IrlsScale.Terms.Text}" + page.Cite(IrlsScale.Terms.SourceIds) + Words.Mark(IrlsScale.Terms.Verified));
        }

        return ExitCode.Success;
    }

    /// <summary>Gives the score with the properties that <c>severity</c> has in the assessment format, and the ranges of the subscales.</summary>
    private static JsonObject Describe(IrlsScore score) => new()
    {
        ["scale"] = IrlsScale.Code,
        ["total"] = score.Total,
        ["band"] = score.Band?.Code,
        ["subscales"] = new JsonObject { ["symptoms"] = score.SymptomSum, ["impact"] = score.ImpactSum },
        ["subscaleRanges"] = new JsonObject
        {
            ["symptoms"] = new JsonArray(score.LowestSymptomSum, score.HighestSymptomSum),
            ["impact"] = new JsonArray(score.LowestImpactSum, score.HighestImpactSum),
        },
        ["subscalesMark"] = IrlsScale.Subscales.Verified.Code,
        ["answered"] = score.AnsweredCount,
        ["totalRange"] = new JsonArray(score.LowestTotal, score.HighestTotal),
        ["possibleBands"] = Document.List(score.PossibleBands, band => band.Code),
        ["licenceHolder"] = IrlsScale.LicenceHolder,
    };
}
