using System.Globalization;
using Hl7.Fhir.Model;
using RlsDomain.Cases;
using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Reading;

/// <summary>A laboratory value of an Observation.</summary>
internal static class LabReader
{
    internal static Outcome Read(Observation observation, string? loinc, Analyte analyte, DateOnly? day, int place, CaseDraft draft)
    {
        if (observation.Value is null)
        {
            string? absent = observation.DataAbsentReason?.Coding.FirstOrDefault()?.Code;
            return Outcome.Ignored("lab-without-value", absent is null ? "It has no value." : $"It has no value: {absent}.", "value");
        }

        if (observation.Value is not Quantity quantity)
        {
            return Outcome.Refused("lab-not-a-quantity", $"The value of {analyte.Code} is a {observation.Value.TypeName}, and a Quantity with a UCUM unit is needed.", "value");
        }

        if (quantity.Value is not { } value)
        {
            return Outcome.Refused("lab-without-number", $"The value of {analyte.Code} has no number.", "value.value");
        }

        if (value is < 0 or > CaseLimits.LargestLabValue)
        {
            return Outcome.Refused("lab-out-of-range", $"A laboratory value is 0 to {CaseLimits.LargestLabValue}; {Number(value)} was found.", "value.value");
        }

        if (LabUnit.Find(quantity, out string problem) is not { } unit)
        {
            return Outcome.Refused("lab-unit-unknown", problem, quantity.Code is null ? "value.unit" : "value.code");
        }

        if (LabTable.Default.DescribeUnitMismatch(analyte, unit) is { } mismatch)
        {
            return Outcome.Refused("lab-unit-mismatch", char.ToUpperInvariant(mismatch[0]) + mismatch[1..], quantity.Code is null ? "value.unit" : "value.code");
        }

        int oldest = LabCodes.OldestDays(analyte);
        if (day is { } taken && draft.Options.AsOf.DayNumber - taken.DayNumber > oldest)
        {
            return Outcome.Ignored("lab-too-old", $"{Describe(analyte, value, unit)} of {FhirDates.Text(taken)} is more than {oldest} days old on {FhirDates.Text(draft.Options.AsOf)}; the limit is a judgement.", "effective");
        }

        LabCodeRow? also = loinc is null ? null : LabCodes.FindAlso(loinc);
        LabResult lab = new() { Analyte = analyte, Value = value, Unit = unit, Loinc = also is null ? loinc : null, TakenOn = day };
        draft.Labs.Add(new(place, lab));
        return Outcome.Used(string.Concat(
            $"Lab {Describe(analyte, value, unit)}{(day is { } known ? " of " + FhirDates.Text(known) : ", without a date, so that its age is not known")}.",
            DescribeComparator(quantity.Comparator, value),
            also is null ? "" : $" LOINC {also.Loinc} ({also.Title}): {also.Because} (judgement).",
            loinc is not null && LabTable.Default.DescribeLoincMismatch(analyte, loinc, unit) is { } doubt ? " " + doubt : ""));
    }

    private static string Describe(Analyte analyte, decimal value, Unit unit) => $"{analyte.Code} {Number(value)} {unit.Code}";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A case holds no "below 5": the limit itself is used, which meets the lines above it.</summary>
    private static string DescribeComparator(Quantity.QuantityComparator? comparator, decimal value) => comparator switch
    {
        Quantity.QuantityComparator.LessThan or Quantity.QuantityComparator.LessOrEqual =>
            $" It was reported as {(comparator == Quantity.QuantityComparator.LessThan ? "below" : "at or below")} {Number(value)}: the limit is used, and lines under it are not judged rightly.",
        Quantity.QuantityComparator.GreaterThan or Quantity.QuantityComparator.GreaterOrEqual =>
            $" It was reported as {(comparator == Quantity.QuantityComparator.GreaterThan ? "above" : "at or above")} {Number(value)}: the limit is used, and lines over it are not judged rightly.",
        _ => "",
    };
}
