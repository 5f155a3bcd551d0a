using System.Collections.Immutable;
using RlsDomain.Labs;

namespace RlsDomain.Courses;

/// <summary>How the ferritin of a diary goes, against the lines of the table of labs. Compares its lists by reference; immutable.</summary>
public sealed record FerritinCourse
{
    /// <summary>Gets every value, also those that are not plausible, by day.</summary>
    public required ImmutableArray<FerritinPoint> Points { get; init; }

    /// <summary>Gets the unit in which values are judged.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the first plausible value; null when there is none.</summary>
    public FerritinPoint? First { get; init; }

    /// <summary>Gets the last plausible value; null when there is none.</summary>
    public FerritinPoint? Last { get; init; }

    /// <summary>Gets the last value less the first in <see cref="Unit"/>; null with fewer than two.</summary>
    public decimal? Change { get; init; }

    /// <summary>Gets the lines that the first value met and the last does not.</summary>
    public required ImmutableArray<LabThreshold> LinesLeft { get; init; }

    /// <summary>Gets the lines that the last value meets and the first did not.</summary>
    public required ImmutableArray<LabThreshold> LinesEntered { get; init; }

    /// <summary>Gets the trend of the plausible values; null with fewer than three.</summary>
    public TrendEstimate? Trend { get; init; }

    internal static FerritinCourse Read(SymptomDiary diary, LabInterpreter interpreter, LabContext person)
    {
        ImmutableArray<FerritinPoint> points = [.. diary.Entries.Where(entry => entry.Ferritin is not null).Select(entry => Interpret(entry, interpreter, person))];
        ImmutableArray<FerritinPoint> used = [.. points.Where(point => point.Reading.IsUsed)];
        ImmutableArray<LabThreshold> before = used.Length < 2 ? [] : [.. used[0].Reading.Findings.Select(finding => finding.Row)];
        ImmutableArray<LabThreshold> now = used.Length < 2 ? [] : [.. used[^1].Reading.Findings.Select(finding => finding.Row)];
        return new()
        {
            Points = points,
            Unit = interpreter.Table.CanonicalUnit(Analyte.Ferritin),
            First = used.IsEmpty ? null : used[0],
            Last = used.IsEmpty ? null : used[^1],
            Change = used.Length < 2 ? null : used[^1].Reading.CanonicalValue - used[0].Reading.CanonicalValue,
            LinesLeft = [.. before.Where(row => !now.Contains(row))],
            LinesEntered = [.. now.Where(row => !before.Contains(row))],
            Trend = TrendEstimate.Of(used.Select(point => new DatedNumber(point.On, point.Reading.CanonicalValue))),
        };
    }

    private static FerritinPoint Interpret(DiaryEntry entry, LabInterpreter interpreter, LabContext person)
    {
        LabInterpretation interpretation = interpreter.Interpret([entry.Ferritin!], person);
        return new(entry.On, interpretation.Readings[0], interpretation.Notices);
    }
}
