using System.Collections.Immutable;
using FluentValidation.Results;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Cases;

public sealed partial class PatientCaseBuilder
{
    /// <summary>Makes the case and adds every issue to the list; null when there is an error among them.</summary>
    internal PatientCase? Finish(IssueList issues)
    {
        int before = issues.ErrorCount;
        var notices = ImmutableArray.CreateBuilder<CaseNotice>();
        CheckText(issues, ".id", "The id", _id);
        CheckNumbers(issues);
        CheckBoth<Finding>(issues, ".findings", "finding", _findingsBoth);
        CheckBoth<RiskFactor>(issues, ".riskFactors", "risk factor", _riskFactorsBoth);
        IrlsAnswers? irls = CheckIrls(issues);
        foreach ((int place, Labs.LabResult lab) in _labs)
        {
            CaseListChecks.Check(lab, new(".labs", place), issues);
        }

        foreach ((int place, Medications.MedicationEntry entry) in _medications)
        {
            CaseListChecks.Check(entry, new(".medications", place), issues);
        }

        foreach (ValidationFailure failure in CaseRules.Instance.Validate(Make(irls, [])).Errors)
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

        return issues.ErrorCount == before ? Make(irls, notices.ToImmutable()) : null;
    }

    private PatientCase Make(IrlsAnswers? irls, ImmutableArray<CaseNotice> notices) => new()
    {
        Id = _id,
        AgeYears = _ageYears,
        Sex = _sex,
        PregnancyTrimester = _trimester,
        Findings = _findings,
        RiskFactors = _riskFactors,
        Labs = _labs.Count == 0 ? [] : [.. _labs.Select(item => item.Lab)],
        Medications = _medications.Count == 0 ? [] : [.. _medications.Select(item => item.Entry)],
        Irls = irls,
        SymptomFrequencyPerWeek = _frequency,
        SymptomDurationMonths = _duration,
        LifetimeEpisodes = _episodes,
        PlmIndexPerHour = _plmIndex,
        Notices = notices,
    };

    private void CheckNumbers(IssueList issues)
    {
        CheckRange(issues, ".age", "An age is", _ageYears, 0, CaseLimits.OldestAgeYears, " years");
        CheckRange(issues, ".pregnancyTrimester", "A trimester is", _trimester, CaseLimits.FirstTrimester, CaseLimits.LastTrimester, "");
        CheckRange(issues, ".symptomFrequencyPerWeek", "A symptom frequency is", _frequency, 0, CaseLimits.MostTimesAWeek, " a week");
        CheckRange(issues, ".symptomDurationMonths", "A symptom duration is", _duration, 0, CaseLimits.LongestDurationMonths, " months");
        CheckRange(issues, ".lifetimeEpisodes", "A number of episodes is", _episodes, 0, CaseLimits.MostLifetimeEpisodes, "");
        CheckRange(issues, ".plmIndexPerHour", "A periodic limb movement index is", _plmIndex, 0, CaseLimits.HighestPlmIndexPerHour, " an hour");
    }

    private static void CheckRange(IssueList issues, string path, string subject, decimal? value, decimal low, decimal high, string unit)
    {
        if (value < low || value > high)
        {
            issues.Error("number-out-of-range", path, Invariant($"{subject} {low} to {high}{unit}; {value} was found."));
        }
        else if (value is { } given)
        {
            CheckDigits(issues, new(path), "A number has", given);
        }
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
    internal static bool CheckText(IssueList issues, string path, string subject, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            issues.Error("text-empty", path, $"{subject} is empty; write a text.");
            return false;
        }

        if (!Utf8Text.IsWellFormed(text))
        {
            issues.Error("text-not-unicode", path, $"{subject} has half of a surrogate pair, which no text file can hold.");
            return false;
        }

        return true;
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

    private IrlsAnswers? CheckIrls(IssueList issues)
    {
        if (_irls is null)
        {
            return null;
        }

        int before = issues.ErrorCount;
        if (_irlsCount != IrlsAnswers.ItemCount)
        {
            issues.Error("irls-not-ten", ".irls", Invariant($"The IRLS has {IrlsAnswers.ItemCount} items; {_irlsCount} answers were given. Write null for an item not answered."));
        }

        for (int i = 0; i < _irls.Length; i++)
        {
            if (_irls[i] is { } answer && (answer < 0 || answer > IrlsAnswers.HighestAnswer || answer != decimal.Truncate(answer)))
            {
                issues.Error("irls-answer", new Place(".irls", i), Invariant($"An answer to an IRLS item is a whole number from 0 to {IrlsAnswers.HighestAnswer}; item {i + 1} has {answer}."));
            }
        }

        return issues.ErrorCount == before ? IrlsAnswers.From([.. _irls.Select(answer => (int?)answer)]) : null;
    }
}
