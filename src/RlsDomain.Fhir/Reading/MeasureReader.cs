using Hl7.Fhir.Model;

namespace RlsDomain.Fhir.Reading;

/// <summary>Numbers of the leg symptoms, coded with this library's own codes.</summary>
internal static class MeasureReader
{
    internal static Outcome Read(Observation observation, Measure measure, DateOnly? day, int place, CaseDraft draft)
    {
        if (NumberOf(observation.Value) is not { } number)
        {
            return observation.Value is null
                ? Outcome.Ignored("measure-without-value", $"It has no value: {measure.Code} stays not recorded.", "value")
                : Outcome.Refused("measure-not-a-number", $"The value of {measure.Code} is a {observation.Value.TypeName}; a Quantity in {measure.Unit} or an integer is needed.", "value");
        }

        if (observation.Value is Quantity { Code: { Length: > 0 } code } && code != measure.Unit)
        {
            return Outcome.Refused("measure-unit", $"{measure.Code} is given in {measure.Unit}, and \"{CodeText.Clip(code)}\" was found.", "value.code");
        }

        draft.Measures.Add(new(place, measure, number, day));
        return Outcome.Used(FormattableString.Invariant($"{measure.Display}: {number}."));
    }

    internal static Outcome Unknown(string code)
    {
        string[] known = [.. Measure.Read.Select(measure => measure.Code)];
        return Outcome.Refused("unknown-code", $"There is no measure with the code \"{CodeText.Clip(code)}\"; there are {string.Join(", ", known)}.", "code.coding.code");
    }

    private static decimal? NumberOf(DataType? value) => value switch
    {
        Quantity quantity => quantity.Value,
        Integer integer => integer.Value,
        _ => null,
    };
}
