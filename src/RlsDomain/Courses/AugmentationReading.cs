using System.Collections.Immutable;
using RlsDomain.Criteria;

namespace RlsDomain.Courses;

/// <summary>Reads from a diary what bears on augmentation.</summary>
internal sealed class AugmentationReading
{
    private const int DaysAWeek = 7;
    private const string Hours = "h";
    private const string Points = "points";

    private readonly SymptomDiary _diary;
    private readonly CourseWindow _window;
    private readonly DoseReading _doses;
    private readonly DopaminergicTreatment _treatment;
    private readonly List<AugmentationObservation> _observations = [];

    private AugmentationReading(SymptomDiary diary, CourseWindow window, DoseReading doses, DopaminergicTreatment treatment) =>
        (_diary, _window, _doses, _treatment) = (diary, window, doses, treatment);

    internal static AugmentationWatch Read(SymptomDiary diary, CourseWindow window, DoseReading doses, DopaminergicTreatment? treatment) => treatment is null
        ? new() { DosesAreRecorded = diary.Entries.Any(entry => entry.Doses is not null), Observations = [] }
        : new AugmentationReading(diary, window, doses, treatment).Read();

    private AugmentationWatch Read()
    {
        AugmentationObservations signs = new()
        {
            DaysWorseInPastWeek = DaysWorse(),
            PriorTreatmentResponse = TreatmentHelped(),
            OnsetShiftHours = Onset(),
            SpreadToOtherBodyParts = Spread(),
            ShorterLatencyAtRest = Latency(),
            ShorterRelief = Relief(),
            GreaterIntensity = Intensity(),
        };
        MoreDrug();
        EarlierDose();
        bool? paradoxical = DoseResponse();
        return new()
        {
            Treatment = _treatment,
            DosesAreRecorded = true,
            Observations = [.. _observations.OrderBy(observation => observation.Kind.Index)], // Stable: by day within a kind.
            Signs = _treatment.IsCurrent ? signs with { ParadoxicalDoseResponse = paradoxical } : null,
        };
    }

    private int? DaysWorse()
    {
        if (_window.During.IsEmpty)
        {
            return null;
        }

        DateOnly last = _window.During[^1].On;
        DiaryEntry[] week = [.. _window.During.Where(entry => entry.On > last.AddDays(-DaysAWeek) && entry.WorseThanBeforeTreatment is not null)];
        return week.Length == DaysAWeek ? week.Count(entry => entry.WorseThanBeforeTreatment == true) : null;
    }

    private bool? TreatmentHelped() => _window.LastBefore(IrlsCourses.HasTotal) is { } before
        && _window.During.Where(IrlsCourses.HasTotal).Any(entry => DiaryIrls.Between(before.Irls!, entry.Irls!).IsResponder == true) ? true : null;

    private decimal? Onset()
    {
        if (_window.Compare(static entry => entry.Onset is not null) is not { } two)
        {
            return null;
        }

        (TimeOnly then, TimeOnly now) = (two.Then.Onset!.Value, two.Now.Onset!.Value);
        decimal shift = AugmentationObservations.HoursEarlier(then, now);
        if (shift > 0)
        {
            _observations.Add(Make(AugmentationObservationKind.EarlierOnset, two) with { TimeBefore = then, TimeNow = now, Difference = shift, Unit = Hours });
        }

        return two.IsBeforeTreatment ? shift : null;
    }

    private bool? Spread()
    {
        if (_window.Compare(static entry => entry.BodyParts is not null) is not { } two)
        {
            return null;
        }

        ImmutableArray<BodyPart> added = [.. two.Now.BodyParts!.Value.Except(two.Then.BodyParts!.Value)];
        if (!added.IsEmpty)
        {
            _observations.Add(Make(AugmentationObservationKind.Spread, two) with { NewParts = added });
        }

        return two.IsBeforeTreatment ? !added.IsEmpty : null;
    }

    private bool? Latency()
    {
        CourseWindow.Comparison? two = _window.Compare(static entry => entry.MinutesToSymptomsAtRest is not null);
        bool? shorter = Shorter(AugmentationObservationKind.ShorterLatency, two, static entry => entry.MinutesToSymptomsAtRest, "min");
        return two?.IsBeforeTreatment == true ? shorter : null;
    }

    /// <summary>Before treatment there is no dose to relieve, so the first relief during it is what the last is compared with.</summary>
    private bool? Relief()
    {
        CourseWindow.Comparison? two = _window.CompareDuring(static entry => entry.HoursOfRelief is not null);
        bool? shorter = Shorter(AugmentationObservationKind.ShorterRelief, two, static entry => entry.HoursOfRelief, Hours);
        return shorter == false && _treatment.StartedOn is null ? null : shorter;
    }

    private bool? Shorter(AugmentationObservationKind kind, CourseWindow.Comparison? comparison, Func<DiaryEntry, decimal?> read, string unit)
    {
        if (comparison is not { } two)
        {
            return null;
        }

        (decimal then, decimal now) = (read(two.Then)!.Value, read(two.Now)!.Value);
        if (now < then)
        {
            _observations.Add(Make(kind, two) with { Before = then, Now = now, Difference = then - now, Unit = unit });
        }

        return now < then;
    }

    private bool? Intensity()
    {
        if (_window.Compare(IrlsCourses.HasTotal) is not { } two || DiaryIrls.Between(two.Then.Irls!, two.Now.Irls!) is not { Change: { } change } both)
        {
            return null;
        }

        if (change > 0)
        {
            _observations.Add(Make(AugmentationObservationKind.IrlsAboveBaseline, two) with { Before = both.BaselineTotal, Now = both.LaterTotal, Difference = change, Unit = Points });
        }

        return two.IsBeforeTreatment ? change > 0 : null;
    }

    private void MoreDrug()
    {
        foreach (string drug in _treatment.Drugs.Select(row => row.Id))
        {
            DiaryEntry[] taken = [.. _diary.Entries.Where(entry => Amount(entry, drug) > 0)];
            (decimal first, decimal last) = (Amount(taken[0], drug), Amount(taken[^1], drug));
            if (last > first)
            {
                _observations.Add(new()
                {
                    Kind = AugmentationObservationKind.MoreDrug,
                    FromOn = taken[0].On,
                    ToOn = taken[^1].On,
                    Before = first,
                    Now = last,
                    Difference = last - first,
                    Unit = DiaryLimits.DoseUnit,
                    DrugId = drug,
                });
            }
        }
    }

    private decimal Amount(DiaryEntry entry, string drug) =>
        entry.Doses is { } doses ? _doses.Dopaminergic(doses).Where(pair => pair.Drug.Id == drug).Sum(pair => pair.Dose.Milligrams) : 0;

    private void EarlierDose()
    {
        DiaryEntry[] timed = [.. _diary.Entries.Where(entry => FirstDose(entry) is not null)];
        if (timed.Length < 2)
        {
            return;
        }

        (TimeOnly then, TimeOnly now) = (FirstDose(timed[0])!.Value, FirstDose(timed[^1])!.Value);
        decimal shift = AugmentationObservations.HoursEarlier(then, now);
        if (shift > 0)
        {
            _observations.Add(new()
            {
                Kind = AugmentationObservationKind.EarlierDose,
                FromOn = timed[0].On,
                ToOn = timed[^1].On,
                TimeBefore = then,
                TimeNow = now,
                Difference = shift,
                Unit = Hours,
            });
        }
    }

    /// <summary>Gives the time of the first dose after noon; null when none is taken or a time is not recorded.</summary>
    private TimeOnly? FirstDose(DiaryEntry entry)
    {
        ImmutableArray<TimeOnly?> times = entry.Doses is { } doses ? [.. _doses.Dopaminergic(doses).Select(pair => pair.Dose.At)] : [];
        return times.IsEmpty || times.Contains(null) ? null : times.MinBy(time => NoonClock.Hours(time!.Value));
    }

    /// <summary>
    /// Looks at the IRLS around each change of a dose: the last up to its day, which looks back, and the last after it up
    /// to the day of the next change of any dopaminergic drug.
    /// </summary>
    private bool? DoseResponse()
    {
        DateOnly[] days = [.. _treatment.DoseChanges.Select(change => change.On).Distinct()];
        foreach (DoseChange change in _treatment.DoseChanges.Where(change => change.IsIncrease || change.IsDecrease))
        {
            int place = Array.IndexOf(days, change.On);
            DiaryEntry? before = LastScore(place == 0 ? DateOnly.MinValue : days[place - 1], change.On);
            DiaryEntry? after = LastScore(change.On, place == days.Length - 1 ? DateOnly.MaxValue : days[place + 1]);
            if (before is null || after is null || DiaryIrls.Between(before.Irls!, after.Irls!) is not { Change: { } points } both)
            {
                continue;
            }

            if (change.IsIncrease ? points > 0 : points < 0)
            {
                _observations.Add(new()
                {
                    Kind = change.IsIncrease ? AugmentationObservationKind.WorseAfterIncrease : AugmentationObservationKind.BetterAfterDecrease,
                    FromOn = before.On,
                    ToOn = after.On,
                    Before = both.BaselineTotal,
                    Now = both.LaterTotal,
                    Difference = Math.Abs(points),
                    Unit = Points,
                    Dose = change,
                    DrugId = change.DrugId,
                });
            }
        }

        return _observations.Exists(one => one.Kind == AugmentationObservationKind.WorseAfterIncrease)
            && _observations.Exists(one => one.Kind == AugmentationObservationKind.BetterAfterDecrease) ? true : null;
    }

    /// <summary>Gives the last entry with a total after a day and up to another.</summary>
    private DiaryEntry? LastScore(DateOnly after, DateOnly upTo) =>
        _diary.Entries.LastOrDefault(entry => entry.On > after && entry.On <= upTo && IrlsCourses.HasTotal(entry));

    private static AugmentationObservation Make(AugmentationObservationKind kind, CourseWindow.Comparison two) => new()
    {
        Kind = kind,
        FromOn = two.Then.On,
        ToOn = two.Now.On,
        IsAgainstStateBeforeTreatment = two.IsBeforeTreatment,
    };
}
