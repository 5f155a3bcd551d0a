using System.Text.Json;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    private static readonly PropertyNames s_labNames = new("analyte", "loinc", "value", "unit", "takenOn");

    private void ReadLabs(ref Utf8JsonReader reader, ref CaseList<LabResult> labs)
    {
        Place list = new(".labs");
        if (!EntersList(ref reader, list, "The laboratory values are", orNull: true))
        {
            return;
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            labs.Add(ReadLab(ref reader, list.Item(i)));
        }
    }

    /// <summary>Reads a laboratory value; null after reporting why there is none.</summary>
    private LabResult? ReadLab(ref Utf8JsonReader reader, in Place place)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongKind(ref reader, place, "A laboratory value is an object");
            return null;
        }

        Analyte? analyte = null;
        string? unknownAnalyte = null;
        string? loinc = null;
        decimal? value = null;
        Unit? unit = null;
        string? unknownUnit = null;
        DateOnly? takenOn = null;
        bool named = false;
        uint seen = 0;
        while (NextProperty(ref reader, s_labNames, place, ref seen, out int property))
        {
            named |= property <= 1 && reader.TokenType != JsonTokenType.Null;
            switch (property)
            {
                case 0:
                    analyte = Find<Analyte>(ref reader);
                    unknownAnalyte = analyte is null ? Text(ref reader, At, "The analyte") : null;
                    break;
                case 1:
                    loinc = Text(ref reader, At, "The LOINC code");
                    break;
                case 2:
                    value = Number(ref reader, At, "The value is");
                    break;
                case 3:
                    unit = Find<Unit>(ref reader);
                    unknownUnit = unit is null ? RequiredText(ref reader, At, "The unit") : null;
                    break;
                default:
                    takenOn = Day(ref reader, At);
                    break;
            }
        }

        if (!named)
        {
            Issues.Error("lab-unnamed", place, "A laboratory value has an analyte or a loinc; neither was found.");
        }

        Missing(seen, 2, place, ".value", "The value is missing; it is a number in the unit.");
        Missing(seen, 3, place, ".unit", "The unit is missing; it is a UCUM code, such as \"ng/mL\".");
        if (unknownAnalyte is not null)
        {
            ReportAnalyte(unknownAnalyte, place);
        }
        else if (analyte is null && loinc is not null)
        {
            analyte = CaseListChecks.CheckLoinc(loinc, place, Issues);
        }

        if (unknownUnit is not null)
        {
            ReportUnit(unknownUnit, analyte, place);
        }

        return analyte is null || unit is null || value is null ? null
            : new() { Analyte = analyte, Value = value.Value, Unit = unit, Loinc = loinc, TakenOn = takenOn };
    }

    private void ReportAnalyte(string analyte, in Place place) =>
        Issues.Error("unknown-code", place.Then(".analyte"), Issues.IsFull ? "" : DescribeUnknown<Analyte>(analyte, "analyte"));

    private void ReportUnit(string unit, Analyte? analyte, in Place place)
    {
        if (Issues.IsFull)
        {
            Issues.Error("unknown-code", "", "");
            return;
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
    }
}
