using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.Reading;

/// <summary>Makes the case of an object that a serializer filled.</summary>
/// <remarks>It goes past the builder of the library, whose own checks would be done a second time.</remarks>
internal static class CaseMapping
{
    /// <summary>Maps what is valid already.</summary>
    internal static PatientCase Map(CaseDto dto) => new()
    {
        Id = dto.Id!,
        AgeYears = dto.Age,
        Sex = dto.Sex is null ? null : Sex.FindCode(dto.Sex),
        PregnancyTrimester = (int?)dto.PregnancyTrimester,
        Findings = SetOf<Finding>(dto.Findings),
        RiskFactors = SetOf<RiskFactor>(dto.RiskFactors),
        Labs = dto.Labs is null ? [] : [.. dto.Labs.Select(LabOf)],
        Medications = dto.Medications is null ? [] : [.. dto.Medications.Select(MedicationOf)],
        Irls = dto.Irls is null ? null : IrlsOf(dto.Irls),
        SymptomFrequencyPerWeek = dto.SymptomFrequencyPerWeek,
        SymptomDurationMonths = dto.SymptomDurationMonths,
        LifetimeEpisodes = dto.LifetimeEpisodes,
        PlmIndexPerHour = dto.PlmIndexPerHour,
    };

    /// <summary>Checks by hand, in one pass, and maps; null where a value is wrong.</summary>
    internal static PatientCase? CheckAndMap(CaseDto dto)
    {
        if (string.IsNullOrWhiteSpace(dto.Id)
            || dto.Age is < 0 or > CaseLimits.OldestAgeYears
            || (dto.Sex is not null && Sex.FindCode(dto.Sex) is null)
            || dto.PregnancyTrimester is not (null or 1 or 2 or 3)
            || dto.SymptomFrequencyPerWeek is < 0 or > CaseLimits.MostTimesAWeek
            || dto.SymptomDurationMonths is < 0 or > CaseLimits.LongestDurationMonths
            || dto.LifetimeEpisodes is < 0 or > CaseLimits.MostLifetimeEpisodes
            || dto.PlmIndexPerHour is < 0 or > CaseLimits.HighestPlmIndexPerHour
            || !CaseDtoValidator.AreKnown<Finding>(dto.Findings)
            || !CaseDtoValidator.AreKnown<RiskFactor>(dto.RiskFactors)
            || (dto.Labs is not null && !dto.Labs.TrueForAll(CaseDtoValidator.IsLab))
            || (dto.Medications is not null && !dto.Medications.TrueForAll(CaseDtoValidator.IsMedication))
            || !CaseDtoValidator.IsIrls(dto.Irls))
        {
            return null;
        }

        PatientCase patient = Map(dto);
        Presence pregnancy = patient.RiskFactors[RiskFactor.Pregnancy];
        if ((patient.PregnancyTrimester is not null && (patient.Sex == Sex.Male || pregnancy == Presence.Absent))
            || (patient.Sex == Sex.Male && pregnancy == Presence.Present)
            || (patient.SymptomDurationMonths is { } months && patient.AgeYears is { } years && !FitsInLife(months, years)))
        {
            return null;
        }

        return HasDoubts(patient) ? null : patient;
    }

    internal static bool FitsInLife(decimal months, decimal years) => months <= (years * CaseLimits.MonthsAYear)
        + (years == decimal.Truncate(years) ? CaseLimits.WholeYearToleranceMonths : CaseLimits.RoundingToleranceMonths);

    /// <summary>Says whether a value is odd but possible: the cases that are timed have none.</summary>
    private static bool HasDoubts(PatientCase patient)
    {
        foreach ((Finding first, Finding second, _) in FindingOpposites.All)
        {
            if (patient.Findings[first] == Presence.Present && patient.Findings[second] == Presence.Present)
            {
                return true;
            }
        }

        return patient.SymptomFrequencyPerWeek > CaseLimits.DaysAWeek
            || (patient.RiskFactors[RiskFactor.Dialysis] == Presence.Present && patient.RiskFactors[RiskFactor.ChronicKidneyDisease] == Presence.Absent);
    }

    private static PresenceSet<T> SetOf<T>(Dictionary<string, string>? presences)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        PresenceSet<T> set = default;
        if (presences is not null)
        {
            foreach ((string code, string presence) in presences)
            {
                set = set.With(CodedTerm<T>.FindCode(code)!, presence == "present" ? Presence.Present : Presence.Absent);
            }
        }

        return set;
    }

    private static LabResult LabOf(LabDto lab) => new()
    {
        Analyte = Analyte.FindCode(lab.Analyte!)!,
        Value = lab.Value!.Value,
        Unit = Unit.FindCode(lab.Unit!)!,
        Loinc = lab.Loinc,
        TakenOn = lab.TakenOn,
    };

    private static MedicationEntry MedicationOf(MedicationDto entry) =>
        new() { Name = entry.Name, Atc = entry.Atc?.ToUpperInvariant(), RxNorm = entry.Rxnorm, StartedOn = entry.StartedOn };

    private static IrlsAnswers IrlsOf(List<decimal?> answers)
    {
        Span<int?> items = stackalloc int?[IrlsAnswers.ItemCount];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = (int?)answers[i];
        }

        return IrlsAnswers.From(items);
    }
}
