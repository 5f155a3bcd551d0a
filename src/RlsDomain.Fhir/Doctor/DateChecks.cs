using Hl7.Fhir.Model;
using RlsDomain.Cases;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Dates that cannot be: in the future, before birth, and ends before beginnings.</summary>
internal static class DateChecks
{
    internal const string Future = "date-in-future";
    internal const string BeforeBirth = "date-before-birth";
    internal const string EndFirst = "end-before-start";
    internal const string Age = "age-implausible";

    internal static void Run(Examination examination)
    {
        DateOnly? born = FhirDates.First(examination.Patient?.BirthDate);
        foreach (Subject subject in examination.Subjects)
        {
            Dated[] dates = [.. DatesOf(subject.Resource).Where(dated => dated.Text is not null)];
            if (dates.Select(dated => Find(examination, subject, dated, born)).FirstOrDefault(found => found is not null) is { } suspicion)
            {
                examination.Add(suspicion);
            }
            else if (EndBeforeStart(subject) is { } reversed)
            {
                examination.Add(reversed);
            }
        }
    }

    private static Suspicion? Find(Examination examination, Subject subject, Dated dated, DateOnly? born)
    {
        if (FhirDates.First(dated.Text) is not { } day)
        {
            return null;
        }

        if (day > examination.Options.AsOf)
        {
            DateOnly? exchanged = Exchange(dated.Text!, examination.Options.AsOf);
            return new(subject, dated.Element, Future, $"{dated.Text} is after {examination.AsOf}.",
                exchanged is { } other ? $"Perhaps day and month are exchanged, and {FhirDates.Text(other)} is meant." : "Probably the year is mistyped; ask the sender.");
        }

        if (subject.Resource is Patient)
        {
            return PatientReader.AgeOn(examination.Options.AsOf, day) > CaseLimits.OldestAgeYears
                ? new(subject, dated.Element, Age, $"A birth date of {dated.Text} makes an age above {CaseLimits.OldestAgeYears} years.", "Probably the century is mistyped; ask the sender.")
                : null;
        }

        return born is { } birth && FhirDates.Last(dated.Text) < birth
            ? new(subject, dated.Element, BeforeBirth, $"{dated.Text} is before the birth of the person, {FhirDates.Text(birth)}.", "One of the two dates is mistyped, or the record is of another person.")
            : null;
    }

    /// <summary>Gives the date with day and month exchanged, where that is a day which is not in the future.</summary>
    private static DateOnly? Exchange(string text, DateOnly asOf) =>
        text.Length >= 10 && FhirDates.First($"{text[..4]}-{text[8..10]}-{text[5..7]}") is { } day && day <= asOf ? day : null;

    private static Suspicion? EndBeforeStart(Subject subject)
    {
        foreach ((string element, string? start, string? end) in PeriodsOf(subject.Resource))
        {
            if (FhirDates.First(start) is { } from && FhirDates.Last(end) is { } to && to < from)
            {
                return new(subject, element, EndFirst, $"It ends on {end}, before it begins on {start}.", "Probably the two dates are exchanged.");
            }
        }

        return null;
    }

    private static IEnumerable<Dated> DatesOf(Resource resource) => resource switch
    {
        Patient patient => [new("birthDate", patient.BirthDate)],
        Observation observation => [new("effective", TextOf(observation.Effective)), new("issued", TextOf(observation.IssuedElement))],
        Hl7.Fhir.Model.Condition condition => [new("onset", TextOf(condition.Onset)), new("recordedDate", condition.RecordedDate)],
        MedicationRequest request => [new("authoredOn", request.AuthoredOn)],
        MedicationStatement statement => [new("effective", TextOf(statement.Effective)), new("dateAsserted", statement.DateAsserted)],
        MedicationAdministration administration => [new("effective", TextOf(administration.Effective))],
        QuestionnaireResponse response => [new("authored", response.Authored)],
        _ => [],
    };

    private static IEnumerable<(string Element, string? Start, string? End)> PeriodsOf(Resource resource) => resource switch
    {
        Hl7.Fhir.Model.Condition condition => [("abatement", TextOf(condition.Onset), TextOf(condition.Abatement))],
        MedicationRequest request => [("dispenseRequest.validityPeriod", request.DispenseRequest?.ValidityPeriod?.Start, request.DispenseRequest?.ValidityPeriod?.End)],
        MedicationStatement { Effective: Period period } => [("effective", period.Start, period.End)],
        MedicationAdministration { Effective: Period period } => [("effective", period.Start, period.End)],
        _ => [],
    };

    private static string? TextOf(DataType? when) => when switch
    {
        FhirDateTime time => time.Value,
        Date date => date.Value,
        Instant instant => FhirDates.DayOf(instant) is { } day ? FhirDates.Text(day) : null,
        Period period => period.Start,
        _ => null,
    };

    /// <summary>A date of a resource.</summary>
    private sealed record Dated(string Element, string? Text);
}
