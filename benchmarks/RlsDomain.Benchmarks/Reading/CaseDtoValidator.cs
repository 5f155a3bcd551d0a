using FluentValidation;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.Reading;

/// <summary>What the reader of the library checks, as rules of FluentValidation over the object that was filled.</summary>
internal sealed class CaseDtoValidator : AbstractValidator<CaseDto>
{
    internal CaseDtoValidator()
    {
        RuleFor(dto => dto.Id).Must(id => !string.IsNullOrWhiteSpace(id));
        RuleFor(dto => dto.Age).InclusiveBetween(0, CaseLimits.OldestAgeYears);
        RuleFor(dto => dto.Sex).Must(sex => sex is null || Vocabulary.Sex.FindCode(sex) is not null);
        RuleFor(dto => dto.PregnancyTrimester).Must(trimester => trimester is null or 1 or 2 or 3);
        RuleFor(dto => dto.Findings).Must(AreKnown<Finding>);
        RuleFor(dto => dto.RiskFactors).Must(AreKnown<RiskFactor>);
        RuleForEach(dto => dto.Labs).Must(IsLab);
        RuleForEach(dto => dto.Medications).Must(IsMedication);
        RuleFor(dto => dto.Irls).Must(IsIrls);
        RuleFor(dto => dto.SymptomFrequencyPerWeek).InclusiveBetween(0, CaseLimits.MostTimesAWeek);
        RuleFor(dto => dto.SymptomFrequencyPerWeek).LessThanOrEqualTo(CaseLimits.DaysAWeek).WithSeverity(Severity.Warning);
        RuleFor(dto => dto.SymptomDurationMonths).InclusiveBetween(0, CaseLimits.LongestDurationMonths);
        RuleFor(dto => dto.LifetimeEpisodes).InclusiveBetween(0, CaseLimits.MostLifetimeEpisodes);
        RuleFor(dto => dto.PlmIndexPerHour).InclusiveBetween(0, CaseLimits.HighestPlmIndexPerHour);
        RuleFor(dto => dto).Must(dto => dto.PregnancyTrimester is null || (dto.Sex != Vocabulary.Sex.Male.Code && !Has(dto.RiskFactors, RiskFactor.Pregnancy, "absent")));
        RuleFor(dto => dto).Must(dto => dto.Sex != Vocabulary.Sex.Male.Code || !Has(dto.RiskFactors, RiskFactor.Pregnancy, "present"));
        RuleFor(dto => dto).Must(dto => dto.SymptomDurationMonths is not { } months || dto.Age is not { } years || CaseMapping.FitsInLife(months, years));
        RuleFor(dto => dto.Findings).Must(findings => !FindingOpposites.All.Any(pair => Has(findings, pair.First, "present") && Has(findings, pair.Second, "present")))
            .WithSeverity(Severity.Warning);
        RuleFor(dto => dto.RiskFactors).Must(factors => !Has(factors, RiskFactor.Dialysis, "present") || !Has(factors, RiskFactor.ChronicKidneyDisease, "absent"))
            .WithSeverity(Severity.Warning);
    }

    private static bool Has<T>(Dictionary<string, string>? presences, T member, string presence)
        where T : CodedTerm<T>, ICodedTerm<T> =>
        presences is not null && presences.TryGetValue(member.Code, out string? found) && found == presence;

    internal static bool AreKnown<T>(Dictionary<string, string>? presences)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (presences is not null)
        {
            foreach ((string code, string presence) in presences)
            {
                if (CodedTerm<T>.FindCode(code) is null || presence is not ("present" or "absent"))
                {
                    return false;
                }
            }
        }

        return true;
    }

    internal static bool IsLab(LabDto lab) =>
        lab.Value is >= 0 and <= CaseLimits.LargestLabValue
        && lab.Analyte is not null && Analyte.FindCode(lab.Analyte) is { } analyte
        && lab.Unit is not null && Unit.FindCode(lab.Unit) is { } unit
        && LabTable.Default.Accepts(analyte, unit)
        && (lab.Loinc is null || LabTable.Default.FindAnalyte(lab.Loinc) == analyte)
        && IsDay(lab.TakenOn);

    internal static bool IsMedication(MedicationDto entry) =>
        (entry.Name is not null || entry.Atc is not null || entry.Rxnorm is not null)
        && (entry.Name is null || !string.IsNullOrWhiteSpace(entry.Name))
        && (entry.Atc is null || AtcCode.IsWellFormed(entry.Atc))
        && (entry.Rxnorm is null || (entry.Rxnorm.Length is > 0 and <= 8 && entry.Rxnorm.All(char.IsAsciiDigit)))
        && IsDay(entry.StartedOn);

    internal static bool IsIrls(List<decimal?>? answers)
    {
        if (answers is null)
        {
            return true;
        }

        foreach (decimal? answer in answers)
        {
            if (answer is { } value && (value is < 0 or > IrlsAnswers.HighestAnswer || value != decimal.Truncate(value)))
            {
                return false;
            }
        }

        return answers.Count == IrlsAnswers.ItemCount;
    }

    private static bool IsDay(DateOnly? day) => day is null || (day >= CaseLimits.FirstDay && day <= CaseLimits.LastDay);
}
