using Hl7.Fhir.Model;
using RlsDomain.Cases;
using RlsDomain.Fhir.Codes;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Reading;

/// <summary>Age and sex of a Patient.</summary>
internal static class PatientReader
{
    /// <summary>Below this age a year is too coarse: months count.</summary>
    private const int YearsInMonths = 3;

    private const decimal MonthsAYear = 12;

    internal static Outcome Read(Patient patient, int place, CaseDraft draft)
    {
        if (patient.Active == false)
        {
            return Outcome.Ignored("patient-not-active", "The record is not active.", "active");
        }

        DateOnly? first = FhirDates.First(patient.BirthDate);
        if (draft.IsLater(first))
        {
            return Outcome.Refused("birth-after-day", $"The birth date {patient.BirthDate} is after {FhirDates.Text(draft.Options.AsOf)}, the day for which the case is made.", "birthDate");
        }

        decimal? age = first is { } born ? AgeOn(draft.Options.AsOf, born) : null;
        if (age > CaseLimits.OldestAgeYears)
        {
            return Outcome.Refused("age-implausible", $"The birth date {patient.BirthDate} makes an age above {CaseLimits.OldestAgeYears} years on {FhirDates.Text(draft.Options.AsOf)}.", "birthDate");
        }

        Sex? sex = SexOf(patient.Gender);
        draft.Patients.Add(new(place, CaseIdOf(patient) ?? patient.Id, age, sex));
        string about = patient.Deceased is null or FhirBoolean { Value: false } ? "" : " The record says that the person has died.";
        return Outcome.Used($"{DescribeAge(age, patient.BirthDate)}, {(sex is null ? "sex not recorded" : "sex " + sex.Code)}.{about}");
    }

    /// <summary>Gets the id of the case that the Patient was written from; null when it was not.</summary>
    private static string? CaseIdOf(Patient patient) =>
        patient.Identifier.FirstOrDefault(identifier => identifier is { System: FhirSystems.CaseIds, Value.Length: > 0 })?.Value;

    /// <summary>Reckons an age: whole years, and below three years months as a part of a year, two places.</summary>
    internal static decimal AgeOn(DateOnly day, DateOnly born)
    {
        int months = ((day.Year - born.Year) * (int)MonthsAYear) + day.Month - born.Month - (day.Day < born.Day && !IsLastOfMonth(day) ? 1 : 0);
        int years = months / (int)MonthsAYear;
        return years < YearsInMonths ? Math.Round(Math.Max(months, 0) / MonthsAYear, 2) : years;
    }

    /// <summary>A person born on the 31st is a month older on the 30th of a month that has no 31st.</summary>
    private static bool IsLastOfMonth(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    private static string DescribeAge(decimal? age, string? birthDate) => age is not { } years
        ? "Age not recorded"
        : FormattableString.Invariant($"Age {years}{(birthDate!.Length < "yyyy-MM-dd".Length ? " (reckoned from the first day of an incomplete birth date)" : "")}");

    private static Sex? SexOf(AdministrativeGender? gender) => gender switch
    {
        AdministrativeGender.Female => Sex.Female,
        AdministrativeGender.Male => Sex.Male,
        AdministrativeGender.Other => Sex.Other,
        _ => null,
    };
}
