using System.Collections.Immutable;
using System.Globalization;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Scales;

namespace RlsDomain.Fhir.Reading;

/// <summary>Answers to the IRLS in a QuestionnaireResponse. The library ships no wording: items are known by link id.</summary>
internal static class QuestionnaireReader
{
    /// <summary>What the link ids of the items begin with; the number of the item follows.</summary>
    internal const string LinkPrefix = "irls-";

    private static readonly ImmutableArray<string> s_scoreExtensions =
    [
        "http://hl7.org/fhir/StructureDefinition/itemWeight",
        "http://hl7.org/fhir/StructureDefinition/ordinalValue",
        "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
    ];

    internal static Outcome Read(QuestionnaireResponse response, int place, CaseDraft draft)
    {
        if (response.Questionnaire?.Split('|')[0] != FhirSystems.IrlsQuestionnaire)
        {
            return Outcome.Ignored("questionnaire-not-read", $"Only answers to {FhirSystems.IrlsQuestionnaire} are read; this one answers {response.Questionnaire ?? "none that it names"}.", "questionnaire");
        }

        if (response.Status is not (QuestionnaireResponse.QuestionnaireResponseStatus.Completed or QuestionnaireResponse.QuestionnaireResponseStatus.Amended))
        {
            return Outcome.Ignored("questionnaire-not-completed", $"Its status is {(response.Status is { } status ? Hl7.Fhir.Utility.EnumUtility.GetLiteral(status) : "missing")}, and only what is completed counts.", "status");
        }

        DateOnly? day = FhirDates.First(response.Authored);
        if (draft.IsLater(day))
        {
            return Outcome.Refused("date-in-future", $"It is dated {FhirDates.Text(day!.Value)}, after {FhirDates.Text(draft.Options.AsOf)}, the day for which the case is made.", "authored");
        }

        int?[] answers = new int?[IrlsAnswers.ItemCount];
        bool[] seen = new bool[IrlsAnswers.ItemCount];
        foreach ((QuestionnaireResponse.ItemComponent item, string path) in ItemsOf(response.Item, "item"))
        {
            if (ReadItem(item, path, answers, seen) is { } refused)
            {
                return refused;
            }
        }

        draft.Irls.Add(new(place, [.. answers], day));
        return Outcome.Used(FormattableString.Invariant($"IRLS, {answers.Count(answer => answer is not null)} of {IrlsAnswers.ItemCount} items answered."));
    }

    private static IEnumerable<(QuestionnaireResponse.ItemComponent Item, string Path)> ItemsOf(List<QuestionnaireResponse.ItemComponent> items, string path) =>
        items.SelectMany((item, i) => ItemsOf(item.Item, FormattableString.Invariant($"{path}[{i}].item")).Prepend((item, FormattableString.Invariant($"{path}[{i}]"))));

    private static Outcome? ReadItem(QuestionnaireResponse.ItemComponent item, string path, int?[] answers, bool[] seen)
    {
        if (NumberOf(item.LinkId) is not { } number)
        {
            return item.Answer.Count == 0
                ? null // A group, or a text to show.
                : Outcome.Refused("irls-link-unknown", $"There is no item with the link id \"{CodeText.Clip(item.LinkId ?? "")}\"; the items are {LinkPrefix}1 to {LinkPrefix}{IrlsAnswers.ItemCount}.", path + ".linkId");
        }

        if (seen[number - 1])
        {
            return Outcome.Refused("irls-item-twice", $"The item {item.LinkId} stands twice.", path + ".linkId");
        }

        seen[number - 1] = true;
        if (item.Answer.Count == 0)
        {
            return null;
        }

        if (item.Answer.Count > 1)
        {
            return Outcome.Refused("irls-answers-many", $"The item {item.LinkId} has {item.Answer.Count} answers; an item has one.", path + ".answer");
        }

        if (ScoreOf(item.Answer[0].Value) is not { } score || score != decimal.Truncate(score) || score is < 0 or > IrlsAnswers.HighestAnswer)
        {
            return Outcome.Refused("irls-answer", $"An answer to an IRLS item is 0 to {IrlsAnswers.HighestAnswer}, as an integer, a decimal or a Coding with its ordinal value; the item {item.LinkId} has {Describe(item.Answer[0].Value)}.", path + ".answer[0].value");
        }

        answers[number - 1] = (int)score;
        return null;
    }

    /// <summary>Gives the link id of an item, 1 to 10.</summary>
    internal static string LinkOf(int item) => LinkPrefix + item.ToString(CultureInfo.InvariantCulture);

    private static int? NumberOf(string? linkId) =>
        linkId is not null && linkId.StartsWith(LinkPrefix, StringComparison.Ordinal)
        && int.TryParse(linkId.AsSpan(LinkPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number is >= 1 and <= IrlsAnswers.ItemCount
            ? number
            : null;

    private static decimal? ScoreOf(DataType? value) => value switch
    {
        Integer integer => integer.Value,
        FhirDecimal number => number.Value,
        Coding coding => coding.Extension.FirstOrDefault(extension => extension.Url is { } url && s_scoreExtensions.Contains(url))?.Value switch
        {
            FhirDecimal number => number.Value,
            Integer integer => integer.Value,
            _ => null,
        },
        _ => null,
    };

    private static string Describe(DataType? value) => value switch
    {
        null => "none",
        Coding coding => $"the code {coding.Code ?? "without a code"} without an ordinal value from 0 to {IrlsAnswers.HighestAnswer}",
        PrimitiveType primitive => $"{CodeText.Clip(Convert.ToString(primitive.JsonValue, CultureInfo.InvariantCulture) ?? "none")}",
        _ => $"a {value.TypeName}",
    };
}
