using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Courses;

internal sealed partial class DiaryParser
{
    private static readonly PropertyNames s_entryNames = new(
        "on", "irls", "onset", "bodyParts", "minutesToSymptomsAtRest", "hoursOfRelief", "worseThanBeforeTreatment", "doses", "ferritin");

    private static readonly PropertyNames s_doseNames = new("name", "atc", "rxnorm", "startedOn", "amount", "unit", "at");
    private static readonly PropertyNames s_ferritinNames = new("value", "unit", "loinc");

    /// <summary>Reads an entry; null when its day could not be read. A value of it that could not be is left out.</summary>
    private DiaryEntry? ReadEntry(ref Utf8JsonReader reader, in Place place, List<int> dosePlaces)
    {
        DiaryEntry entry = new();
        DateOnly? on = null;
        uint seen = 0;
        while (NextProperty(ref reader, s_entryNames, place, ref seen, out int property))
        {
            Place at = place.Then(s_entryNames.Step(property));
            if (property == 0)
            {
                on = RequiredDay(ref reader, at);
            }
            else if (reader.TokenType != JsonTokenType.Null) // Null is written, but not recorded.
            {
                entry = property switch
                {
                    1 => entry with { Irls = ReadIrls(ref reader, at) },
                    2 => entry with { Onset = Time(ref reader, at) },
                    3 => entry with { BodyParts = ReadBodyParts(ref reader, at) },
                    4 => entry with { MinutesToSymptomsAtRest = Number(ref reader, at, "The minutes to symptoms at rest are") },
                    5 => entry with { HoursOfRelief = Number(ref reader, at, "The hours of relief are") },
                    6 => entry with { WorseThanBeforeTreatment = Flag(ref reader, at, "Whether the day was worse is") },
                    7 => entry with { Doses = ReadDoses(ref reader, at, dosePlaces) },
                    _ => entry with { Ferritin = ReadFerritin(ref reader, at) },
                };
            }
        }

        Missing(seen, 0, place.Then(".on"), "The day is missing; write it year first, such as \"2026-11-30\".");
        return on is not { } day ? null : entry with
        {
            On = day,
            Ferritin = entry.Ferritin is { } ferritin ? ferritin with { TakenOn = day } : null,
        };
    }

    private ImmutableArray<BodyPart>? ReadBodyParts(ref Utf8JsonReader reader, in Place place)
    {
        if (!EntersList(ref reader, place, "The body parts are"))
        {
            return null;
        }

        HashSet<BodyPart> parts = [];
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Place at = place.Then(Invariant($"[{i}]"));
            if (Code<BodyPart>(ref reader, at, "body part") is { } part && !parts.Add(part))
            {
                Issues.Error("code-twice", at, $"The body part {part.Code} stands twice; keep one.");
            }
        }

        return [.. parts.OrderBy(part => part.Index)];
    }

    private ImmutableArray<DrugDose>? ReadDoses(ref Utf8JsonReader reader, in Place place, List<int> dosePlaces)
    {
        if (!EntersList(ref reader, place, "The doses are"))
        {
            return null;
        }

        var doses = ImmutableArray.CreateBuilder<DrugDose>();
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Place at = place.Then(Invariant($"[{i}]"));
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                WrongKind(ref reader, at, "A dose is an object");
            }
            else if (ReadDose(ref reader, at) is { } dose)
            {
                doses.Add(dose);
                dosePlaces.Add(i);
            }
        }

        return doses.ToImmutable();
    }

    private DrugDose? ReadDose(ref Utf8JsonReader reader, in Place place)
    {
        MedicationEntry medication = new();
        decimal? amount = null;
        TimeOnly? at = null;
        bool isNamed = false;
        uint seen = 0;
        while (NextProperty(ref reader, s_doseNames, place, ref seen, out int property))
        {
            Place value = place.Then(s_doseNames.Step(property));
            isNamed |= property <= 2 && reader.TokenType != JsonTokenType.Null;
            switch (property)
            {
                case 0:
                    medication = medication with { Name = Text(ref reader, value, "The name") };
                    break;
                case 1:
                    medication = medication with { Atc = Text(ref reader, value, "The ATC code")?.ToUpperInvariant() };
                    break;
                case 2:
                    medication = medication with { RxNorm = Text(ref reader, value, "The RxNorm concept") };
                    break;
                case 3:
                    medication = medication with { StartedOn = Day(ref reader, value) };
                    break;
                case 4:
                    amount = Number(ref reader, value, "The amount is");
                    break;
                case 5:
                    CheckDoseUnit(ref reader, value);
                    break;
                default:
                    at = reader.TokenType == JsonTokenType.Null ? null : Time(ref reader, value);
                    break;
            }
        }

        Missing(seen, 4, place.Then(".amount"), "The amount is missing; it is a number in milligrams.");
        Missing(seen, 5, place.Then(".unit"), $"The unit is missing; it is \"{DiaryLimits.DoseUnit}\".");
        if (!isNamed)
        {
            Issues.Error("medication-unnamed", place, "A medication has a name, an atc or an rxnorm; none of them was found.");
        }

        return amount is { } milligrams && medication is not { Name: null, Atc: null, RxNorm: null }
            ? new DrugDose { Medication = medication, Milligrams = milligrams, At = at }
            : null;
    }

    private void CheckDoseUnit(ref Utf8JsonReader reader, in Place place)
    {
        if (RequiredText(ref reader, place, "The unit") is { } unit && unit != DiaryLimits.DoseUnit)
        {
            Issues.Error("unknown-code", place, $"A dose is written in \"{DiaryLimits.DoseUnit}\"; {Found.Quote(unit)} was found.");
        }
    }

    private LabResult? ReadFerritin(ref Utf8JsonReader reader, in Place place)
    {
        if (!EntersObject(ref reader, place, "The ferritin is"))
        {
            return null;
        }

        decimal? value = null;
        string? unit = null;
        string? loinc = null;
        uint seen = 0;
        while (NextProperty(ref reader, s_ferritinNames, place, ref seen, out int property))
        {
            Place at = place.Then(s_ferritinNames.Step(property));
            switch (property)
            {
                case 0:
                    value = Number(ref reader, at, "The value is");
                    break;
                case 1:
                    unit = RequiredText(ref reader, at, "The unit");
                    break;
                default:
                    loinc = Text(ref reader, at, "The LOINC code");
                    break;
            }
        }

        Missing(seen, 0, place.Then(".value"), "The value is missing; it is a number in the unit.");
        Missing(seen, 1, place.Then(".unit"), "The unit is missing; it is a UCUM code, such as \"ng/mL\".");
        return FindUnit(unit, place.Then(".unit")) is { } found && value is { } number
            ? new LabResult { Analyte = Analyte.Ferritin, Value = number, Unit = found, Loinc = loinc }
            : null;
    }

    private Unit? FindUnit(string? unit, in Place place)
    {
        if (unit is null || Unit.FindCode(unit) is { })
        {
            return unit is null ? null : Unit.FindCode(unit);
        }

        string[] allowed = [.. LabTable.Default.UnitsOf(Analyte.Ferritin).Select(one => one.Code)];
        Issues.Error("unknown-code", place, Spelling.Nearest(unit, allowed) is { } nearest
            ? $"There is no unit with the code {Found.Quote(unit)}; did you mean {Found.Quote(nearest)}?"
            : $"There is no unit with the code {Found.Quote(unit)}; ferritin is reported in {LabText.OneOf(allowed)}.");
        return null;
    }
}
