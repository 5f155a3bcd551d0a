using System.Collections.Immutable;
using FluentValidation;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>The rules between the values of a case, in the order in which they are reported.</summary>
internal static class CaseRules
{
    internal static ImmutableArray<CaseRule> All { get; } =
    [
        new("trimester-with-male-sex", ".pregnancyTrimester", Severity.Error,
            c => c.PregnancyTrimester is null || c.Sex != Sex.Male,
            _ => "A trimester of pregnancy is given, and $.sex is male; correct one of them."),
        new("trimester-without-pregnancy", ".pregnancyTrimester", Severity.Error,
            c => c.PregnancyTrimester is null || c.RiskFactors[RiskFactor.Pregnancy] != Presence.Absent,
            _ => "A trimester of pregnancy is given, and $.riskFactors.pregnancy is absent; correct one of them."),
        new("pregnancy-with-male-sex", ".riskFactors.pregnancy", Severity.Error,
            c => c.Sex != Sex.Male || c.RiskFactors[RiskFactor.Pregnancy] != Presence.Present,
            _ => "A pregnancy is recorded, and $.sex is male; correct one of them."),
        new("pregnancy-at-unusual-age", ".age", Severity.Warning,
            c => !IsPregnant(c) || c.AgeYears is not ((>= 0 and < CaseLimits.YoungestUsualPregnancyYears) or (> CaseLimits.OldestUsualPregnancyYears and <= CaseLimits.OldestAgeYears)),
            c => Invariant($"A pregnancy is recorded at an age of {c.AgeYears} years; look at both again.")),
        new("duration-longer-than-life", ".symptomDurationMonths", Severity.Error,
            c => c.SymptomDurationMonths is not { } months || c.AgeYears is not (>= 0 and <= CaseLimits.OldestAgeYears and var years) || months <= LongestDurationMonths(years),
            c => Invariant($"The symptoms have lasted {c.SymptomDurationMonths} months, which is longer than $.age of {c.AgeYears} years allows; correct one of them.")),
        new("frequency-above-days-a-week", ".symptomFrequencyPerWeek", Severity.Warning,
            c => c.SymptomFrequencyPerWeek is not (> CaseLimits.DaysAWeek and <= CaseLimits.MostTimesAWeek),
            c => Invariant($"The symptoms come {c.SymptomFrequencyPerWeek} times a week; the criteria count days, of which a week has {CaseLimits.DaysAWeek}.")),
        new("dialysis-without-kidney-disease", ".riskFactors.chronic-kidney-disease", Severity.Warning,
            c => c.RiskFactors[RiskFactor.Dialysis] != Presence.Present || c.RiskFactors[RiskFactor.ChronicKidneyDisease] != Presence.Absent,
            _ => "$.riskFactors.dialysis is present, and $.riskFactors.chronic-kidney-disease is absent; look at both again."),
        .. FindingOpposites.All.Select(pair => NotBoth(pair.First, pair.Second, pair.Why)),
    ];

    /// <summary>Says whether a case keeps every rule, as nearly all do: then no validation has to run, and nothing is allocated.</summary>
    internal static bool AllHold(PatientCase patient)
    {
        foreach (CaseRule rule in All)
        {
            if (!rule.Holds(patient))
            {
                return false;
            }
        }

        return true;
    }

    private static CaseRule NotBoth(Finding first, Finding second, string why)
    {
        UInt128 both = PresenceSet<Finding>.BitOf(first) | PresenceSet<Finding>.BitOf(second);
        return new("findings-contradict", ".findings." + second.Code, Severity.Warning,
            c => (c.Findings.PresentBits & both) != both,
            _ => $"$.findings.{first.Code} and $.findings.{second.Code} are both present, and {why}; look at both again.");
    }

    private static bool IsPregnant(PatientCase patient) =>
        patient.PregnancyTrimester is not null || patient.RiskFactors[RiskFactor.Pregnancy] == Presence.Present;

    private static decimal LongestDurationMonths(decimal years) => (years * CaseLimits.MonthsAYear)
        + (years == decimal.Truncate(years) ? CaseLimits.WholeYearToleranceMonths : CaseLimits.RoundingToleranceMonths);
}
