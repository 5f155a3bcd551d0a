using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Courses;

internal sealed partial class DiaryParser
{
    private static readonly PropertyNames s_irlsNames = new("answers", "total", "mode");

    private DiaryIrls? ReadIrls(ref Utf8JsonReader reader, in Place place)
    {
        if (!EntersObject(ref reader, place, "The IRLS is"))
        {
            return null;
        }

        IrlsAnswers? answers = null;
        int? total = null;
        IrlsMode mode = IrlsMode.NotRecorded;
        bool hasAnswers = false;
        bool hasTotal = false;
        uint seen = 0;
        while (NextProperty(ref reader, s_irlsNames, place, ref seen, out int property))
        {
            Place at = place.Then(s_irlsNames.Step(property));
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue; // Written, but not recorded.
            }

            switch (property)
            {
                case 0:
                    hasAnswers = true;
                    answers = ReadAnswers(ref reader, at);
                    break;
                case 1:
                    hasTotal = true;
                    total = ReadTotal(ref reader, at);
                    break;
                default:
                    mode = ReadMode(ref reader, at);
                    break;
            }
        }

        if (hasAnswers == hasTotal)
        {
            Issues.Error("irls-answers-or-total", place, $"The IRLS has either its ten answers or its total; {(hasAnswers ? "both" : "neither")} was found.");
            return null;
        }

        return answers is { } ten ? DiaryIrls.FromAnswers(ten, mode)
            : total is { } sum ? DiaryIrls.FromTotal(sum, mode)
            : null;
    }

    private int? ReadTotal(ref Utf8JsonReader reader, in Place place)
    {
        if (Number(ref reader, place, "The total is") is not { } total)
        {
            return null;
        }

        if (total is >= 0 and <= IrlsScale.HighestTotal && total == decimal.Truncate(total))
        {
            return (int)total;
        }

        Issues.Error("irls-total", place, Invariant($"A total of the IRLS is a whole number from 0 to {IrlsScale.HighestTotal}; {total} was found."));
        return null;
    }

    private IrlsAnswers? ReadAnswers(ref Utf8JsonReader reader, in Place place)
    {
        if (!EntersList(ref reader, place, "The answers are"))
        {
            return null;
        }

        int before = Issues.ErrorCount;
        int?[] answers = new int?[IrlsAnswers.ItemCount];
        int count = 0;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
        {
            Place at = place.Then(Invariant($"[{count}]"));
            if (reader.TokenType == JsonTokenType.Null || Number(ref reader, at, "An answer to an IRLS item is") is not { } answer)
            {
                continue;
            }

            if (answer is < 0 or > IrlsAnswers.HighestAnswer || answer != decimal.Truncate(answer))
            {
                Issues.Error("irls-answer", at, Invariant($"An answer to an IRLS item is a whole number from 0 to {IrlsAnswers.HighestAnswer}; item {count + 1} has {answer}."));
            }
            else if (count < answers.Length)
            {
                answers[count] = (int)answer;
            }
        }

        if (count != IrlsAnswers.ItemCount)
        {
            Issues.Error("irls-not-ten", place, Invariant($"The IRLS has {IrlsAnswers.ItemCount} items; {count} answers were given. Write null for an item not answered."));
        }

        return Issues.ErrorCount == before ? IrlsAnswers.From(answers) : null;
    }

    private IrlsMode ReadMode(ref Utf8JsonReader reader, in Place place)
    {
        if (RequiredText(ref reader, place, "The mode") is not { } code)
        {
            return IrlsMode.NotRecorded;
        }

        foreach ((string known, IrlsMode mode) in DiaryWriter.Modes)
        {
            if (code == known)
            {
                return mode;
            }
        }

        string[] codes = [.. DiaryWriter.Modes.Select(pair => pair.Code)];
        Issues.Error("unknown-code", place, Spelling.Nearest(code, codes) is { } nearest
            ? $"There is no mode with the code {Found.Quote(code)}; did you mean {Found.Quote(nearest)}?"
            : $"There is no mode with the code {Found.Quote(code)}; the codes are {string.Join(", ", codes)}.");
        return IrlsMode.NotRecorded;
    }
}
