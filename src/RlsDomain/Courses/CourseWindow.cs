using System.Collections.Immutable;

namespace RlsDomain.Courses;

/// <summary>The entries of a diary before a dopaminergic treatment and during it.</summary>
/// <remarks>Before are only those of which that is known; an entry of the day of the start looks back, so it is one of them.</remarks>
internal sealed class CourseWindow
{
    private readonly ImmutableArray<DiaryEntry> _before;
    private readonly ImmutableArray<DiaryEntry> _during;

    internal CourseWindow(SymptomDiary diary, DopaminergicTreatment? treatment)
    {
        DateOnly? start = treatment?.StartedOn;
        _before = diary.BaselineOn is { } baseline ? [.. diary.Entries.Where(entry => entry.On == baseline)]
            : start is null ? []
            : [.. diary.Entries.Where(entry => entry.On <= start)];
        _during = treatment is null ? []
            : [.. diary.Entries.Where(entry => (start is null ? entry.On >= treatment.FirstRecordedOn : entry.On > start)
                && (diary.BaselineOn is not { } day || entry.On > day)
                && (treatment.StoppedOn is not { } stop || entry.On <= stop))];
    }

    /// <summary>Gets the entries during treatment, the earliest first.</summary>
    internal ImmutableArray<DiaryEntry> During => _during;

    /// <summary>Gives the last entry before treatment that records something; null when none does.</summary>
    internal DiaryEntry? LastBefore(Func<DiaryEntry, bool> records) => _before.LastOrDefault(records);

    /// <summary>
    /// Compares the last record during treatment with the one before treatment; where that is not known, with the first
    /// during treatment. Null when there are not two.
    /// </summary>
    internal Comparison? Compare(Func<DiaryEntry, bool> records)
    {
        DiaryEntry? before = LastBefore(records);
        DiaryEntry? then = before ?? _during.FirstOrDefault(records);
        DiaryEntry? now = _during.LastOrDefault(records);
        return then is null || now is null || now.On <= then.On ? null : new(then, now, before is not null);
    }

    /// <summary>Compares the last record during treatment with the first; null when there are not two.</summary>
    internal Comparison? CompareDuring(Func<DiaryEntry, bool> records) =>
        _during.FirstOrDefault(records) is { } then && _during.LastOrDefault(records) is { } now && now.On > then.On ? new(then, now, false) : null;

    /// <summary>Two entries that record the same thing.</summary>
    internal readonly record struct Comparison(DiaryEntry Then, DiaryEntry Now, bool IsBeforeTreatment);
}
