using System.Collections.Immutable;

namespace RlsDomain.Courses;

/// <summary>What a diary shows: items first, sentences by <see cref="DiaryWording"/>. Compares its lists by reference; immutable.</summary>
public sealed record DiaryReview
{
    /// <summary>Gets the id of the diary.</summary>
    public required string DiaryId { get; init; }

    /// <summary>Gets the first day.</summary>
    public required DateOnly FirstOn { get; init; }

    /// <summary>Gets the last day.</summary>
    public required DateOnly LastOn { get; init; }

    /// <summary>Gets the number of entries.</summary>
    public required int EntryCount { get; init; }

    /// <summary>Gets the course of the IRLS.</summary>
    public required IrlsCourse Irls { get; init; }

    /// <summary>Gets the usual onset by day, in hours since the noon before (ENG-9).</summary>
    public required ImmutableArray<DatedNumber> OnsetHoursSinceNoon { get; init; }

    /// <summary>Gets the trend of the onset in hours; below 0 it moves earlier. Null with fewer than three.</summary>
    public TrendEstimate? OnsetTrend { get; init; }

    /// <summary>Gets the course of the ferritin.</summary>
    public required FerritinCourse Ferritin { get; init; }

    /// <summary>Gets what bears on augmentation.</summary>
    public required AugmentationWatch Augmentation { get; init; }

    /// <summary>Gets what is doubtful or taken for granted.</summary>
    public required ImmutableArray<DiaryNotice> Notices { get; init; }

    /// <summary>Gets the version of the knowledge that was used.</summary>
    public required string KnowledgeVersion { get; init; }

    /// <summary>Gets the digest of the knowledge that was used.</summary>
    public required string KnowledgeSha256 { get; init; }
}
