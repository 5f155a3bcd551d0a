using System.Text.Json;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    private static readonly PropertyNames s_labNames = new("analyte", "loinc", "value", "unit", "takenOn");

    private void ReadLabs(ref Utf8JsonReader reader, PatientCaseBuilder builder)
    {
        Place list = new(".labs");
        if (!EntersList(ref reader, list, "The laboratory values are", orNull: true))
        {
            return;
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                WrongKind(ref reader, list.Item(i), "A laboratory value is an object");
            }
            else if (ReadLab(ref reader, list.Item(i)) is { } lab)
            {
                builder.Lab(lab, i);
            }
        }
    }

    private LabResult? ReadLab(ref Utf8JsonReader reader, in Place place)
    {
        string? analyte = null;
        string? loinc = null;
        decimal? value = null;
        string? unit = null;
        DateOnly? takenOn = null;
        bool named = false;
        uint seen = 0;
        while (NextProperty(ref reader, s_labNames, place, ref seen, out int property))
        {
            named |= property <= 1 && reader.TokenType != JsonTokenType.Null;
            switch (property)
            {
                case 0:
                    analyte = Text(ref reader, place.Then(".analyte"), "The analyte");
                    break;
                case 1:
                    loinc = Text(ref reader, place.Then(".loinc"), "The LOINC code");
                    break;
                case 2:
                    value = Number(ref reader, place.Then(".value"), "The value is");
                    break;
                case 3:
                    unit = RequiredText(ref reader, place.Then(".unit"), "The unit");
                    break;
                default:
                    takenOn = Day(ref reader, place.Then(".takenOn"));
                    break;
            }
        }

        if (!named)
        {
            Issues.Error("lab-unnamed", place, "A laboratory value has an analyte or a loinc; neither was found.");
        }

        Missing(seen, 2, place.Then(".value"), "The value is missing; it is a number in the unit.");
        Missing(seen, 3, place.Then(".unit"), "The unit is missing; it is a UCUM code, such as \"ng/mL\".");
        Analyte? measured = FindAnalyte(analyte, loinc, place);
        Unit? found = FindUnit(unit, measured, place);
        return measured is null || found is null || value is null ? null
            : new() { Analyte = measured, Value = value.Value, Unit = found, Loinc = loinc, TakenOn = takenOn };
    }

    private Analyte? FindAnalyte(string? analyte, string? loinc, in Place place)
    {
        if (analyte is null)
        {
            return loinc is null ? null : CaseListChecks.CheckLoinc(loinc, place, Issues);
        }

        Analyte? found = Analyte.FindCode(analyte);
        if (found is null)
        {
            Issues.Error("unknown-code", place.Then(".analyte"), Issues.IsFull ? "" : DescribeUnknown<Analyte>(analyte, "analyte"));
        }

        return found;
    }

    private Unit? FindUnit(string? unit, Analyte? analyte, in Place place)
    {
        if (unit is null || Unit.FindCode(unit) is { } found)
        {
            return unit is null ? null : Unit.FindCode(unit);
        }

        if (Issues.IsFull)
        {
            Issues.Error("unknown-code", "", "");
            return null;
        }

        // A near unit of another quantity would be a dangerous hint, so only those of the analyte are named.
        Unit[] allowed = analyte is null ? [] : [.. LabTable.Default.UnitsOf(analyte)];
        string? nearest = (Unit.SuggestUcum(unit) is { } meant && (analyte is null || allowed.Contains(meant)) ? meant.Code : null)
            ?? Spelling.Nearest(unit, allowed.Select(one => one.Code));
        Issues.Error("unknown-code", place.Then(".unit"), (nearest, analyte) switch
        {
            ({ } near, _) => $"There is no unit with the code {Found.Quote(unit)}; did you mean {Found.Quote(near)}?",
            (_, { } known) => $"There is no unit with the code {Found.Quote(unit)}; {known.DisplayName} is reported in {LabText.OneOf([.. allowed.Select(one => one.Code)])}.",
            _ => $"There is no unit with the code {Found.Quote(unit)}.",
        });
        return null;
    }
}
