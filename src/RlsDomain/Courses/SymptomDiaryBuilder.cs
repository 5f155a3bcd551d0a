using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;

namespace RlsDomain.Courses;

/// <summary>Gathers the entries of a diary, and makes a <see cref="SymptomDiary"/> once they fit together.</summary>
/// <remarks>
/// <see cref="On(DateOnly)"/> starts an entry, and the methods after it fill that entry; each changes this builder and
/// returns it. Entries may come in any order. What is never said stays unknown.
/// </remarks>
public sealed partial class SymptomDiaryBuilder
{
    private readonly List<Draft> _entries = [];
    private readonly string _id;
    private string? _note;
    private DateOnly? _baselineOn;
    private int _baselineEntries;

    internal SymptomDiaryBuilder(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _id = id;
    }

    /// <summary>Adds a remark about the diary.</summary>
    /// <param name="note">The remark, never read for an answer; <see cref="Build"/> refuses an empty one.</param>
    public SymptomDiaryBuilder WithNote(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        _note = note;
        return this;
    }

    /// <summary>Starts the entry of a day.</summary>
    /// <param name="day">The day, from <see cref="CaseLimits.FirstDay"/> to <see cref="CaseLimits.LastDay"/>, both included; a day has one entry.</param>
    public SymptomDiaryBuilder On(DateOnly day)
    {
        _entries.Add(new(_entries.Count, new DiaryEntry { On = day }, null));
        return this;
    }

    /// <summary>Says that the entry tells the state before treatment.</summary>
    public SymptomDiaryBuilder BeforeTreatment()
    {
        _baselineOn = Current.On;
        _baselineEntries++;
        return this;
    }

    /// <summary>Sets the ten answers to the IRLS, each 0 to 4; null is an item not answered.</summary>
    /// <param name="answers">Ten answers in the order of the scale.</param>
    /// <exception cref="ArgumentException">There are not ten places, or an answer is out of range.</exception>
    public SymptomDiaryBuilder Irls(params ReadOnlySpan<int?> answers) => Irls(DiaryIrls.FromAnswers(IrlsAnswers.From(answers)));

    /// <summary>Sets the total of the IRLS, 0 to 40.</summary>
    /// <param name="total">The total, 0 to 40, both included.</param>
    /// <param name="mode">How the answers were collected; not recorded by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is below 0 or above 40, or the mode is none of the list.</exception>
    public SymptomDiaryBuilder IrlsTotal(int total, IrlsMode mode = IrlsMode.NotRecorded) => Irls(DiaryIrls.FromTotal(total, mode));

    /// <summary>Sets the IRLS.</summary>
    /// <param name="irls">The answers or their total, and how they were collected.</param>
    public SymptomDiaryBuilder Irls(DiaryIrls irls)
    {
        ArgumentNullException.ThrowIfNull(irls);
        return Change(Current with { Irls = irls });
    }

    /// <summary>Sets the usual clock time at which symptoms begin.</summary>
    /// <param name="hour">The hour, 0 to 23.</param>
    /// <param name="minute">The minute, 0 to 59; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hour or the minute is none of a clock.</exception>
    public SymptomDiaryBuilder Onset(int hour, int minute = 0) => Change(Current with { Onset = new TimeOnly(hour, minute) });

    /// <summary>Says where symptoms are felt; without a part, that they are felt nowhere.</summary>
    /// <param name="parts">The parts in any order; one named twice counts once.</param>
    /// <exception cref="ArgumentException">A part is null.</exception>
    public SymptomDiaryBuilder In(params ReadOnlySpan<BodyPart> parts)
    {
        foreach (BodyPart part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        return Change(Current with { BodyParts = [.. parts.ToArray().Distinct().OrderBy(part => part.Index)] });
    }

    /// <summary>Sets the minutes at rest until symptoms begin, 0 or above.</summary>
    /// <param name="minutes">The minutes, from 0 to those of a day, both included.</param>
    public SymptomDiaryBuilder MinutesToSymptomsAtRest(decimal minutes) => Change(Current with { MinutesToSymptomsAtRest = minutes });

    /// <summary>Sets for how many hours a dose relieves, 0 or above.</summary>
    /// <param name="hours">The hours, from 0 to those of a week, both included.</param>
    public SymptomDiaryBuilder HoursOfRelief(decimal hours) => Change(Current with { HoursOfRelief = hours });

    /// <summary>Sets whether the day was worse than before treatment, in the person's own judgement.</summary>
    /// <param name="isWorse">Whether it was worse.</param>
    public SymptomDiaryBuilder WorseThanBeforeTreatment(bool isWorse) => Change(Current with { WorseThanBeforeTreatment = isWorse });

    /// <summary>Says that no drug is taken from this day on.</summary>
    public SymptomDiaryBuilder TakesNothing() => Change(Current with { Doses = [] });

    /// <summary>Adds a dose of a usual day from this day on.</summary>
    /// <param name="name">The generic or brand name.</param>
    /// <param name="milligrams">The amount in milligrams, above 0.</param>
    /// <param name="at">The clock time; null when not recorded.</param>
    public SymptomDiaryBuilder Takes(string name, decimal milligrams, TimeOnly? at = null) =>
        Takes(new MedicationEntry { Name = name }, milligrams, at);

    /// <summary>Adds a dose of a usual day from this day on, of a medication by name, ATC or RxNorm.</summary>
    /// <param name="medication">The medication.</param>
    /// <param name="milligrams">The amount in milligrams, above 0.</param>
    /// <param name="at">The clock time, to the minute; null when not recorded.</param>
    public SymptomDiaryBuilder Takes(MedicationEntry medication, decimal milligrams, TimeOnly? at = null)
    {
        ArgumentNullException.ThrowIfNull(medication);
        DrugDose dose = new() { Medication = medication with { Atc = medication.Atc?.ToUpperInvariant() }, Milligrams = milligrams, At = at is { } time ? new TimeOnly(time.Hour, time.Minute) : null };
        return Change(Current with { Doses = [.. Current.Doses ?? [], dose] });
    }

    /// <summary>Sets the ferritin of a sample of this day.</summary>
    /// <param name="value">The value in <paramref name="unit"/>, 0 or above.</param>
    /// <param name="unit">A unit in which ferritin is reported.</param>
    public SymptomDiaryBuilder Ferritin(decimal value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Change(Current with { Ferritin = new LabResult { Analyte = Analyte.Ferritin, Value = value, Unit = unit, TakenOn = Current.On } });
    }

    /// <summary>Makes the diary.</summary>
    /// <exception cref="SymptomDiaryException">A value is out of range, or two entries are of one day; the exception lists every error.</exception>
    public SymptomDiary Build() => TryBuild(out SymptomDiary? diary, out ImmutableArray<CaseIssue> issues) ? diary : throw new SymptomDiaryException(issues);

    /// <summary>Makes the diary, or says why it cannot be made.</summary>
    /// <param name="diary">The diary; null when there is an error.</param>
    /// <param name="issues">Every error and warning; a valid diary may have warnings.</param>
    public bool TryBuild([NotNullWhen(true)] out SymptomDiary? diary, out ImmutableArray<CaseIssue> issues)
    {
        IssueList list = new();
        diary = Finish(list);
        issues = list.ToImmutable();
        return diary is not null;
    }

    /// <summary>Adds an entry that stands at a place of its list, which may hold others that could not be read.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Its place in the list.</param>
    /// <param name="dosePlaces">The places of its doses in theirs.</param>
    internal void Add(DiaryEntry entry, int place, IReadOnlyList<int> dosePlaces) => _entries.Add(new(place, entry, dosePlaces));

    /// <summary>Names the day of the baseline as a file gives it.</summary>
    internal void SetBaseline(DateOnly? day) => _baselineOn = day;

    internal void SetNote(string? note) => _note = note;

    private DiaryEntry Current => _entries.Count > 0 ? _entries[^1].Entry
        : throw new InvalidOperationException("An entry is started by its day before anything is said of it: call On first.");

    private SymptomDiaryBuilder Change(DiaryEntry entry)
    {
        _entries[^1] = _entries[^1] with { Entry = entry };
        return this;
    }

    /// <summary>An entry, its place in the list, and those of its doses in theirs; null when they are their indexes.</summary>
    private readonly record struct Draft(int Place, DiaryEntry Entry, IReadOnlyList<int>? DosePlaces);
}
