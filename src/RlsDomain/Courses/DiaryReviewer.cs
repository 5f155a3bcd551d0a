using System.Collections.Immutable;
using RlsDomain.Criteria;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;

namespace RlsDomain.Courses;

/// <summary>Reviews diaries: a pure function of the diary, the options and the knowledge. Immutable, safe to share.</summary>
public sealed class DiaryReviewer
{
    private static readonly Lazy<DiaryReviewer> s_default = new(() => new(KnowledgeBase.Default));

    private readonly KnowledgeBase _knowledge;
    private readonly LabInterpreter _labs;
    private readonly AugmentationRule _rule;

    /// <summary>Makes a reviewer that uses a knowledge base.</summary>
    /// <param name="knowledge">The tables that reviews rest on.</param>
    public DiaryReviewer(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
        _labs = new(knowledge.Labs);
        _rule = new(knowledge);
    }

    /// <summary>Gets the reviewer that uses the knowledge shipped with the library.</summary>
    public static DiaryReviewer Default => s_default.Value;

    /// <summary>Reviews a diary.</summary>
    /// <param name="diary">The diary.</param>
    /// <param name="options">What the caller adds; null when there is nothing.</param>
    public DiaryReview Review(SymptomDiary diary, DiaryReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diary);
        options ??= new();
        DoseReading doses = new(_knowledge.Medications);
        DopaminergicTreatment? treatment = doses.Read(diary);
        CourseWindow window = new(diary, treatment);
        ImmutableArray<DatedNumber> onsets =
            [.. diary.Entries.Where(entry => entry.Onset is not null).Select(entry => new DatedNumber(entry.On, NoonClock.Hours(entry.Onset!.Value)))];
        DiaryReview review = new()
        {
            DiaryId = diary.Id,
            FirstOn = diary.Entries[0].On,
            LastOn = diary.Entries[^1].On,
            EntryCount = diary.Entries.Length,
            Irls = IrlsCourses.Read(diary, window, options.Deviation),
            OnsetHoursSinceNoon = onsets,
            OnsetTrend = TrendEstimate.Of(onsets),
            Ferritin = FerritinCourse.Read(diary, _labs, options.Person),
            Augmentation = WithRule(AugmentationReading.Read(diary, window, doses, treatment)),
            Notices = [],
            KnowledgeVersion = _knowledge.Version,
            KnowledgeSha256 = _knowledge.Sha256,
        };
        return review with { Notices = Notices(review, doses.Matches) };
    }

    private AugmentationWatch WithRule(AugmentationWatch watch) =>
        watch.Signs is { } signs ? watch with { Rule = _rule.Evaluate(signs) } : watch;

    private static ImmutableArray<DiaryNotice> Notices(DiaryReview review, List<MedicationMatch> matches) =>
    [
        .. matches.SelectMany(match => match.Notices)
            .Select(notice => new DiaryNotice(notice.Code, null, notice.Message)).Distinct(),
        .. review.Irls.Points.Where(point => point.Irls.Total is null)
            .Select(point => new DiaryNotice("irls-incomplete", point.On, DiaryWording.Incomplete(point))),
        .. review.Irls.Pairs.Where(pair => pair.Change.HasSameMode == false)
            .Select(pair => new DiaryNotice("irls-modes-differ", pair.ToOn, DiaryWording.ModesDiffer(pair))),
        .. review.Ferritin.Points.SelectMany(point => point.Notices.Select(notice => new DiaryNotice(notice.Code, notice.Code == "lab-age-assumed" ? null : point.On, notice.Message))).Distinct(),
        .. review.Augmentation is { Treatment: { }, Observations: var seen } && seen.Any(DiaryWording.NeedsBaseline)
            ? [new DiaryNotice("baseline-not-before-treatment", null, DiaryWording.BaselineUnknown)]
            : ImmutableArray<DiaryNotice>.Empty,
    ];
}
