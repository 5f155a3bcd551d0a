using System.Globalization;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Doctor;

/// <summary>A laboratory value as it was sent, whatever is wrong with it.</summary>
internal sealed record LabEntry
{
    /// <summary>A value given as text, where a Quantity belongs.</summary>
    private const NumberStyles PlainNumber = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    internal required Subject Subject { get; init; }

    internal required Observation Observation { get; init; }

    /// <summary>Gets the analyte of the LOINC code; null when no code is one that is read.</summary>
    internal required Analyte? Analyte { get; init; }

    internal required string? Loinc { get; init; }

    /// <summary>Gets the text beside the code; null when there is none.</summary>
    internal required string? Text { get; init; }

    /// <summary>Gets the number; null when what stands there is none.</summary>
    internal decimal? Value { get; init; }

    /// <summary>Gets what stands where the number belongs and is none; null when a number does.</summary>
    internal string? ValueText { get; init; }

    /// <summary>Gets the unit as written; null when there is none.</summary>
    internal string? UnitText { get; init; }

    /// <summary>Gets the unit; null when what is written is none that is known.</summary>
    internal Unit? Unit { get; init; }

    /// <summary>Gets the moment as written; null when there is none.</summary>
    internal string? Moment { get; init; }

    internal DateOnly? Day { get; init; }

    /// <summary>Gets the element that holds the unit.</summary>
    internal string UnitElement => Observation.Value is Quantity quantity && RawOf(quantity, "code") is string { Length: > 0 } ? "value.code" : "value.unit";

    /// <summary>Gets the value in the unit in which the analyte is judged; null when it cannot be converted.</summary>
    internal decimal? Canonical => Analyte is { } analyte && Value is { } value && Unit is { } unit ? LabMath.ToCanonical(analyte, value, unit, Loinc) : null;

    /// <summary>Reads an Observation that is, or seems to be, a laboratory value; null for any other resource.</summary>
    internal static LabEntry? Of(Subject subject)
    {
        if (subject.Resource is not Observation observation || !subject.Faults.All(fault => fault.IsWithin(subject.Path + ".value")) || observation.Status is ObservationStatus.EnteredInError or ObservationStatus.Cancelled)
        {
            return null;
        }

        List<CodeRef> codes = CodeRef.Of(observation.Code);
        CodeRef? loinc = codes.Where(code => SystemNames.Read(code.System) == FhirSystems.Loinc).Select(code => (CodeRef?)code).FirstOrDefault();
        Analyte? analyte = loinc is { } code ? LabCodes.FindAnalyte(code.Code) : null;
        string? text = CodeText.Label(observation.Code);
        LabEntry entry = new()
        {
            Subject = subject,
            Observation = observation,
            Analyte = analyte,
            Loinc = loinc?.Code,
            Text = text,
            Moment = (observation.Effective as FhirDateTime)?.Value,
            Day = ObservationReader.DayOf(observation),
        };
        return observation.Value switch
        {
            Quantity quantity => WithQuantity(entry, quantity),
            FhirString words when analyte is not null => WithWords(entry, words.Value ?? ""),
            _ => null,
        };
    }

    private static LabEntry WithQuantity(LabEntry entry, Quantity quantity)
    {
        object? raw = RawOf(quantity, "value");
        string? unit = RawOf(quantity, "code") as string is { Length: > 0 } code ? code : RawOf(quantity, "unit") as string;
        return entry with
        {
            Value = raw is decimal number ? number : null,
            ValueText = raw is string text ? text : null,
            UnitText = string.IsNullOrWhiteSpace(unit) ? null : unit,
            Unit = unit is null ? null : Unit.FindCode(unit),
        };
    }

    /// <summary>Gets what the JSON has for an element, whatever its type is; null when it has nothing.</summary>
    private static object? RawOf(Quantity quantity, string element) =>
        quantity.TryGetValue(element, out object? raw) ? (raw as PrimitiveType)?.JsonValue : null;

    private static LabEntry WithWords(LabEntry entry, string words)
    {
        string[] parts = words.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string? unit = parts.Length > 1 ? parts[1] : null;
        return entry with { ValueText = parts.Length > 0 ? parts[0] : "", UnitText = unit, Unit = unit is null ? null : Unit.FindCode(unit) };
    }

    /// <summary>Reads a number with a point; null when a text is none.</summary>
    internal static decimal? FindNumber(string text) =>
        decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>Makes what changes a copy of the Observation to another value, unit or code.</summary>
    internal Action<Resource> Mend(decimal? value = null, Unit? unit = null, string? loinc = null) => resource =>
    {
        Observation copy = (Observation)resource;
        string? written = (unit ?? Unit)?.Code ?? UnitText;
        copy.Value = new Quantity { Value = value ?? Value, Unit = written, Code = written, System = FhirSystems.Ucum };
        if (loinc is not null)
        {
            copy.Code = new CodeableConcept(FhirSystems.Loinc, loinc);
        }
    };
}
