using System.Collections.Immutable;
using FluentValidation.Results;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>Checks what a case is made of, and makes it.</summary>
internal static class CaseChecks
{
    /// <summary>Makes the case and adds every issue to the list; null when there is an error among them.</summary>
    internal static PatientCase? Finish(in CaseValues values, IssueList issues)
    {
        int before = issues.ErrorCount;
        CheckText(issues, new(".id"), "The id", values.Id);
        CheckNumbers(issues, values);
        CheckBoth<Finding>(issues, ".findings", "finding", values.FindingsBoth);
        CheckBoth<RiskFactor>(issues, ".riskFactors", "risk factor", values.RiskFactorsBoth);
        IrlsAnswers? irls = values.Irls?.Check(issues);
        CheckLists(values, issues);
        PatientCase patient = values.Make(irls, []);
        if (!CaseRules.AllHold(patient))
        {
            ImmutableArray<CaseNotice> notices = Report(CaseValidator.Instance.Validate(patient), issues);
            patient = notices.IsEmpty ? patient : values.Make(irls, notices);
        }

        return issues.ErrorCount == before ? patient : null;
    }

    /// <summary>Checks that the case format can hold a number: what could be built and not read again would be lost.</summary>
    internal static void CheckDigits(IssueList issues, in Place place, string subject, decimal value)
    {
        if (!DecimalText.CanHold(value))
        {
            issues.Error("number-not-representable", place, Invariant($"{subject} up to {DecimalText.MostDigits} digits; {value} was found: round it."));
        }
    }

    /// <summary>Checks a text that must say something; false when it does not.</summary>
    internal static bool CheckText(IssueList issues, in Place place, string subject, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            issues.Error("text-empty", place, $"{subject} is empty; write a text.");
            return false;
        }

        if (!Utf8Text.IsWellFormed(text))
        {
            issues.Error("text-not-unicode", place, $"{subject} has half of a surrogate pair, which no text file can hold.");
            return false;
        }

        return true;
    }

    /// <summary>Says whether a text has something in it, and could be written as UTF-8.</summary>
    internal static bool SaysSomething(string text) => !string.IsNullOrWhiteSpace(text) && Utf8Text.IsWellFormed(text);

    /// <summary>Adds what the rules between values found, and gives the doubts as notices.</summary>
    private static ImmutableArray<CaseNotice> Report(ValidationResult result, IssueList issues)
    {
        var notices = ImmutableArray.CreateBuilder<CaseNotice>();
        foreach (ValidationFailure failure in result.Errors)
        {
            if (failure.Severity == FluentValidation.Severity.Error)
            {
                issues.Error(failure.ErrorCode, failure.PropertyName, failure.ErrorMessage);
            }
            else
            {
                issues.Warn(failure.ErrorCode, failure.PropertyName, failure.ErrorMessage);
                notices.Add(new(failure.ErrorCode, "$" + failure.PropertyName, failure.ErrorMessage));
            }
        }

        return notices.ToImmutable();
    }

    private static void CheckNumbers(IssueList issues, in CaseValues values)
    {
        CheckRange(issues, ".age", "An age is", values.AgeYears, 0, CaseLimits.OldestAgeYears, " years");
        CheckRange(issues, ".pregnancyTrimester", "A trimester is", values.PregnancyTrimester, CaseLimits.FirstTrimester, CaseLimits.LastTrimester, "");
        CheckRange(issues, ".symptomFrequencyPerWeek", "A symptom frequency is", values.SymptomFrequencyPerWeek, 0, CaseLimits.MostTimesAWeek, " a week");
        CheckRange(issues, ".symptomDurationMonths", "A symptom duration is", values.SymptomDurationMonths, 0, CaseLimits.LongestDurationMonths, " months");
        CheckRange(issues, ".lifetimeEpisodes", "A number of episodes is", values.LifetimeEpisodes, 0, CaseLimits.MostLifetimeEpisodes, "");
        CheckRange(issues, ".plmIndexPerHour", "A periodic limb movement index is", values.PlmIndexPerHour, 0, CaseLimits.HighestPlmIndexPerHour, " an hour");
    }

    private static void CheckRange(IssueList issues, string path, string subject, decimal? value, decimal low, decimal high, string unit)
    {
        if (value is not { } given)
        {
            return;
        }

        if (given < low || given > high)
        {
            issues.Error("number-out-of-range", path, Invariant($"{subject} {low} to {high}{unit}; {given} was found."));
        }
        else
        {
            CheckDigits(issues, new(path), "A number has", given);
        }
    }

    private static void CheckBoth<T>(IssueList issues, string path, string noun, UInt128 both)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (both == UInt128.Zero)
        {
            return;
        }

        foreach (T member in PresenceSet<T>.Members(both))
        {
            issues.Error("present-and-absent", $"{path}.{member.Code}", $"The {noun} {member.Code} is recorded both present and absent; keep one, or take it back with NotRecorded first.");
        }
    }

    private static void CheckLists(in CaseValues values, IssueList issues)
    {
        for (int i = 0; i < values.Labs.Count; i++)
        {
            if (values.Labs[i] is { } lab)
            {
                CaseListChecks.Check(lab, new(".labs", i), issues);
            }
        }

        for (int i = 0; i < values.Medications.Count; i++)
        {
            if (values.Medications[i] is { } entry)
            {
                CaseListChecks.Check(entry, new(".medications", i), issues);
            }
        }
    }
}
