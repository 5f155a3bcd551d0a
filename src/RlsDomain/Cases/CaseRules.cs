using FluentValidation;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>Rules between the values of a case. Each names its path as the property, and has a code that never changes.</summary>
internal sealed class CaseRules : AbstractValidator<PatientCase>
{
    internal static readonly CaseRules Instance = new();

    private CaseRules()
    {
        // A host may have changed FluentValidation's global defaults; what is valid here must not depend on them.
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        Rules();
        foreach ((Finding first, Finding second, string why) in FindingOpposites.All)
        {
            Rule(c => c.Findings[first] != Presence.Present || c.Findings[second] != Presence.Present, "findings-contradict", ".findings." + second.Code)
                .WithSeverity(Severity.Warning)
                .WithMessage($"$.findings.{first.Code} and $.findings.{second.Code} are both present, and {why}; look at both again.");
        }
    }

    private void Rules()
    {
        Rule(c => c.PregnancyTrimester is null || c.Sex != Sex.Male, "trimester-with-male-sex", ".pregnancyTrimester")
            .WithMessage("A trimester of pregnancy is given, and $.sex is male; correct one of them.");
        Rule(c => c.PregnancyTrimester is null || c.RiskFactors[RiskFactor.Pregnancy] != Presence.Absent, "trimester-without-pregnancy", ".pregnancyTrimester")
            .WithMessage("A trimester of pregnancy is given, and $.riskFactors.pregnancy is absent; correct one of them.");
        Rule(c => c.RiskFactors[RiskFactor.Pregnancy] != Presence.Present || c.Sex != Sex.Male, "pregnancy-with-male-sex", ".riskFactors.pregnancy")
            .WithMessage("A pregnancy is recorded, and $.sex is male; correct one of them.");
        Rule(c => !IsPregnant(c) || c.AgeYears is not ((>= 0 and < CaseLimits.YoungestUsualPregnancyYears) or (> CaseLimits.OldestUsualPregnancyYears and <= CaseLimits.OldestAgeYears)), "pregnancy-at-unusual-age", ".age")
            .WithSeverity(Severity.Warning)
            .WithMessage(c => Invariant($"A pregnancy is recorded at an age of {c.AgeYears} years; look at both again."));
        Rule(c => c.SymptomDurationMonths is not { } months || c.AgeYears is not (>= 0 and <= CaseLimits.OldestAgeYears and var years) || months <= LongestDurationMonths(years), "duration-longer-than-life", ".symptomDurationMonths")
            .WithMessage(c => Invariant($"The symptoms have lasted {c.SymptomDurationMonths} months, which is longer than $.age of {c.AgeYears} years allows; correct one of them."));
        Rule(c => c.SymptomFrequencyPerWeek is not (> CaseLimits.DaysAWeek and <= CaseLimits.MostTimesAWeek), "frequency-above-days-a-week", ".symptomFrequencyPerWeek")
            .WithSeverity(Severity.Warning)
            .WithMessage(c => Invariant($"The symptoms come {c.SymptomFrequencyPerWeek} times a week; the criteria count days, of which a week has {CaseLimits.DaysAWeek}."));
        Rule(c => c.RiskFactors[RiskFactor.Dialysis] != Presence.Present || c.RiskFactors[RiskFactor.ChronicKidneyDisease] != Presence.Absent, "dialysis-without-kidney-disease", ".riskFactors.chronic-kidney-disease")
            .WithSeverity(Severity.Warning)
            .WithMessage("$.riskFactors.dialysis is present, and $.riskFactors.chronic-kidney-disease is absent; look at both again.");
    }

    private IRuleBuilderOptions<PatientCase, PatientCase> Rule(Func<PatientCase, bool> holds, string code, string path) =>
        RuleFor(patient => patient).Must(holds).WithErrorCode(code).WithSeverity(Severity.Error).OverridePropertyName(path);

    private static bool IsPregnant(PatientCase patient) =>
        patient.PregnancyTrimester is not null || patient.RiskFactors[RiskFactor.Pregnancy] == Presence.Present;

    private static decimal LongestDurationMonths(decimal years) => (years * CaseLimits.MonthsAYear)
        + (years == decimal.Truncate(years) ? CaseLimits.WholeYearToleranceMonths : CaseLimits.RoundingToleranceMonths);
}
