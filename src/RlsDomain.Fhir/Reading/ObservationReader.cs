using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Reading;

/// <summary>What an Observation bears on, by its code; the readers of each kind go on from there.</summary>
internal static class ObservationReader
{
    internal static Outcome Read(Observation observation, int place, CaseDraft draft)
    {
        if (WhatFor(observation, place, draft) is not { } read)
        {
            return NotRead(observation);
        }

        if (WhyNot(observation.Status) is { } reason)
        {
            return reason;
        }

        DateOnly? day = DayOf(observation);
        return draft.IsLater(day)
            ? Outcome.Refused("date-in-future", $"It is dated {FhirDates.Text(day!.Value)}, after {FhirDates.Text(draft.Options.AsOf)}, the day for which the case is made.", observation.Effective is null ? "issued" : "effective")
            : read(day);
    }

    /// <summary>Gets the day of an observation: when it was made, else when it was issued.</summary>
    internal static DateOnly? DayOf(Observation observation) => FhirDates.Start(observation.Effective) ?? FhirDates.DayOf(observation.IssuedElement);

    private static Func<DateOnly?, Outcome>? WhatFor(Observation observation, int place, CaseDraft draft)
    {
        foreach (CodeRef code in CodeRef.Of(observation.Code))
        {
            Func<DateOnly?, Outcome>? read = code.System switch
            {
                FhirSystems.Loinc when LabCodes.FindAnalyte(code.Code) is { } analyte => day => LabReader.Read(observation, code.Code, analyte, day, place, draft),
                FhirSystems.Loinc when StatusObservations.Find(code.Code) is { } row => day => PresenceReader.ReadStatus(observation, row, day, place, draft),
                FhirSystems.Analytes when Analyte.FindCode(code.Code) is { } analyte => day => LabReader.Read(observation, null, analyte, day, place, draft),
                FhirSystems.Analytes => _ => UnknownAnalyte(code.Code),
                FhirSystems.Findings => day => PresenceReader.Read(observation, code.Code, day, place, draft.Findings),
                FhirSystems.RiskFactors => day => PresenceReader.Read(observation, code.Code, day, place, draft.RiskFactors),
                FhirSystems.Measures when Measure.Find(code.Code) is { } measure => day => MeasureReader.Read(observation, measure, day, place, draft),
                FhirSystems.Measures when !Measure.Written.Any(measure => measure.Code == code.Code) => _ => MeasureReader.Unknown(code.Code),
                _ => null,
            };
            if (read is not null)
            {
                return read;
            }
        }

        return null;
    }

    private static Outcome UnknownAnalyte(string code)
    {
        string? nearest = Analyte.NearestCode(code);
        return Outcome.Refused("unknown-code", $"There is no Analyte with the code \"{CodeText.Clip(code)}\"{(nearest is null ? "." : $"; did you mean \"{nearest}\"?")}", "code.coding.code");
    }

    private static Outcome NotRead(Observation observation)
    {
        List<CodeRef> codes = CodeRef.Of(observation.Code);
        return codes.Count == 0
            ? Outcome.Ignored("observation-without-code", "It has no code with its system, and observations are read by code only.", "code")
            : codes.Exists(code => code.System == FhirSystems.Measures)
            ? Outcome.Ignored("measure-is-an-answer", $"{codes[0].Code} is worked out by this library, and read from the answers to the questionnaire.", "code")
            : Outcome.Ignored("observation-not-read", $"{codes[0]} is none of the tests that bear on RLS.", "code");
    }

    private static Outcome? WhyNot(ObservationStatus? status) => status switch
    {
        ObservationStatus.Final or ObservationStatus.Amended or ObservationStatus.Corrected => null,
        ObservationStatus.EnteredInError => Outcome.Ignored("observation-entered-in-error", "It was entered in error.", "status"),
        ObservationStatus.Cancelled => Outcome.Ignored("observation-cancelled", "It was cancelled.", "status"),
        _ => Outcome.Ignored("observation-not-final", $"Its status is {(status is { } known ? Hl7.Fhir.Utility.EnumUtility.GetLiteral(known) : "missing")}, and only a final one counts.", "status"),
    };
}
