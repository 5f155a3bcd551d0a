using System.Collections.Immutable;
using RlsDomain.Cases;
using static System.FormattableString;

namespace RlsDomain.Courses;

public sealed partial class SymptomDiaryBuilder
{
    private const string EntriesPath = ".entries";

    /// <summary>Makes the diary and adds every issue to the list; null when there is an error among them.</summary>
    internal SymptomDiary? Finish(IssueList issues, bool allEntriesWereRead = true)
    {
        int before = issues.ErrorCount;
        PatientCaseBuilder.CheckText(issues, ".id", "The id", _id);
        if (_note is not null)
        {
            PatientCaseBuilder.CheckText(issues, ".note", "The note", _note);
        }

        if (_entries.Count == 0 && allEntriesWereRead)
        {
            issues.Error("entries-empty", EntriesPath, "A diary has at least one entry; none was found.");
        }

        if (_entries.Count > DiaryLimits.MostEntries)
        {
            issues.Error("too-many-entries", EntriesPath, Invariant($"A diary has up to {DiaryLimits.MostEntries} entries; {_entries.Count} were found."));
        }

        Dictionary<DateOnly, int> placeByDay = [];
        foreach ((int place, DiaryEntry entry, IReadOnlyList<int>? dosePlaces) in _entries)
        {
            Place at = new(EntriesPath, place);
            CheckEntry(entry, dosePlaces, at, issues);
            if (!placeByDay.TryAdd(entry.On, place))
            {
                issues.Error("day-twice", at.Then(".on"), Invariant($"The day {entry.On:yyyy-MM-dd} stands at $.entries[{placeByDay[entry.On]}].on too; a diary has one entry a day."));
            }
        }

        CheckBaseline(issues, placeByDay, allEntriesWereRead);
        ImmutableArray<DiaryEntry> entries = [.. _entries.Select(pair => pair.Entry).OrderBy(entry => entry.On)];
        return issues.ErrorCount == before ? new(_id, _note, _baselineOn, entries) : null;
    }

    private void CheckBaseline(IssueList issues, Dictionary<DateOnly, int> placeByDay, bool allEntriesWereRead)
    {
        if (_baselineEntries > 1)
        {
            issues.Error("baseline-twice", ".baselineOn", Invariant($"One entry tells the state before treatment; {_baselineEntries} were named."));
        }

        if (_baselineOn is { } day && !placeByDay.ContainsKey(day) && allEntriesWereRead)
        {
            DateOnly? nearest = placeByDay.Count == 0 ? null
                : placeByDay.Keys.OrderBy(other => Math.Abs(other.DayNumber - day.DayNumber)).ThenBy(other => other).First();
            string hint = nearest is null ? "" : Invariant($"; the nearest is of {nearest:yyyy-MM-dd}");
            issues.Error("baseline-without-entry", ".baselineOn", Invariant($"The baseline is the day of an entry, and no entry is of {day:yyyy-MM-dd}{hint}."));
        }
    }

    private static void CheckEntry(DiaryEntry entry, IReadOnlyList<int>? dosePlaces, in Place at, IssueList issues)
    {
        if (entry.On < CaseLimits.FirstDay || entry.On > CaseLimits.LastDay)
        {
            issues.Error("date-out-of-range", at.Then(".on"), Invariant($"A date is from {CaseLimits.FirstDay:yyyy-MM-dd} to {CaseLimits.LastDay:yyyy-MM-dd}; {entry.On:yyyy-MM-dd} was found."));
        }

        CheckRange(issues, at.Then(".minutesToSymptomsAtRest"), "A time to symptoms at rest is", entry.MinutesToSymptomsAtRest, DiaryLimits.MostMinutesAtRest, "minutes");
        CheckRange(issues, at.Then(".hoursOfRelief"), "Relief after a dose lasts", entry.HoursOfRelief, DiaryLimits.MostHoursOfRelief, "hours");
        if (entry.Ferritin is { } ferritin)
        {
            CaseListChecks.Check(ferritin, at.Then(".ferritin"), issues);
        }

        ImmutableArray<DrugDose> doses = entry.Doses ?? [];
        if (doses.Length > DiaryLimits.MostDosesADay)
        {
            issues.Error("too-many-doses", at.Then(".doses"), Invariant($"A day has up to {DiaryLimits.MostDosesADay} doses; {doses.Length} were found."));
            return;
        }

        for (int i = 0; i < doses.Length; i++)
        {
            CheckDose(doses[i], at.Then(Invariant($".doses[{dosePlaces?[i] ?? i}]")), issues);
        }
    }

    private static void CheckDose(DrugDose dose, in Place at, IssueList issues)
    {
        CaseListChecks.Check(dose.Medication, at, issues);
        if (dose.Milligrams is <= 0 or > DiaryLimits.MostMilligrams)
        {
            issues.Error("number-out-of-range", at.Then(".amount"), Invariant($"A dose is above 0 and up to {DiaryLimits.MostMilligrams} mg; {dose.Milligrams} was found. A drug that is not taken is left out."));
        }
    }

    private static void CheckRange(IssueList issues, in Place at, string subject, decimal? value, decimal high, string unit)
    {
        if (value < 0 || value > high)
        {
            issues.Error("number-out-of-range", at, Invariant($"{subject} 0 to {high} {unit}; {value} was found."));
        }
    }
}
