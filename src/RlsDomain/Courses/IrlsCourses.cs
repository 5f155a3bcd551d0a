using System.Collections.Immutable;
using RlsDomain.Scales;

namespace RlsDomain.Courses;

/// <summary>Reads the course of the IRLS from a diary.</summary>
internal static class IrlsCourses
{
    internal static IrlsCourse Read(SymptomDiary diary, CourseWindow window, IrlsDeviation? deviation)
    {
        ImmutableArray<IrlsPoint> points = [.. diary.Entries.Where(entry => entry.Irls is not null).Select(entry => new IrlsPoint(entry.On, entry.Irls!))];
        ImmutableArray<IrlsPoint> totals = [.. points.Where(point => point.Irls.Total is not null)];
        if (totals.IsEmpty)
        {
            return new() { Points = points, Pairs = [] };
        }

        DateOnly? before = window.LastBefore(HasTotal)?.On;
        IrlsPoint baseline = totals.FirstOrDefault(point => point.On == before) ?? totals[0];
        ImmutableArray<IrlsPair> pairs = Pairs(totals, baseline);
        ImmutableArray<IrlsPoint> comparable = Comparable(totals);
        return new()
        {
            Points = points,
            Baseline = baseline,
            BaselineIsBeforeTreatment = before is not null,
            Pairs = pairs,
            Reliable = pairs.FirstOrDefault(pair => pair.Kind == IrlsPairKind.BaselineToLast) is { } main ? ReliableChange.Of(main.Change, deviation) : null,
            Trend = TrendEstimate.Of(comparable.Select(point => new DatedNumber(point.On, point.Irls.Total!.Value))),
            LeftOutOfTrend = totals.Length - comparable.Length,
        };
    }

    internal static bool HasTotal(DiaryEntry entry) => entry.Irls?.Total is not null;

    private static ImmutableArray<IrlsPair> Pairs(ImmutableArray<IrlsPoint> totals, IrlsPoint baseline)
    {
        var pairs = ImmutableArray.CreateBuilder<IrlsPair>();
        IrlsPoint last = totals[^1];
        Add(IrlsPairKind.BaselineToLast, baseline, last);
        if (totals[0] != baseline)
        {
            Add(IrlsPairKind.FirstToLast, totals[0], last);
        }

        IrlsPoint? best = totals.Where(point => point.On > baseline.On && DiaryIrls.Between(baseline.Irls, point.Irls).Change is not null).MinBy(point => point.Irls.Total);
        if (best is not null && best != last)
        {
            Add(IrlsPairKind.BaselineToBest, baseline, best);
            Add(IrlsPairKind.BestToLast, best, last);
        }

        return pairs.ToImmutable();

        void Add(IrlsPairKind kind, IrlsPoint from, IrlsPoint to)
        {
            if (to.On > from.On)
            {
                pairs.Add(new(kind, from.On, to.On, DiaryIrls.Between(from.Irls, to.Irls)));
            }
        }
    }

    /// <summary>
    /// Gives the totals of which no two are known to differ in mode: all of them where one mode is named at most, else
    /// those of the mode of the last.
    /// </summary>
    private static ImmutableArray<IrlsPoint> Comparable(ImmutableArray<IrlsPoint> totals) =>
        totals.Select(point => point.Irls.Mode).Where(mode => mode != IrlsMode.NotRecorded).Distinct().Count() <= 1
            ? totals
            : [.. totals.Where(point => point.Irls.Mode == totals[^1].Irls.Mode)];
}
