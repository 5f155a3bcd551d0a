using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Courses;

/// <summary>What the review of a course rests on, each with its source and how it was checked.</summary>
/// <remarks>
/// The published rule for augmentation is not evaluated here: these are the features that its sources name, without the
/// numbers that make a rule of them.
/// </remarks>
public static class CourseStatements
{
    private const string ReadThroughChapter = "The paper was not opened; the features were read in a book chapter that reprints the criteria.";

    /// <summary>Gets the feature of an earlier onset.</summary>
    public static CourseStatement EarlierOnset { get; } = Feature("mpi-onset", "In augmentation, symptoms begin earlier in the day than before treatment.");

    /// <summary>Gets the feature of a shorter time at rest.</summary>
    public static CourseStatement ShorterLatency { get; } = Feature("mpi-latency", "In augmentation, symptoms come after a shorter time at rest than before treatment.");

    /// <summary>Gets the feature of a spread to other parts of the body.</summary>
    public static CourseStatement Spread { get; } = Feature("mpi-spread", "In augmentation, symptoms spread to parts of the body that were free before treatment.");

    /// <summary>Gets the feature of a greater intensity.</summary>
    public static CourseStatement GreaterIntensity { get; } = Feature("mpi-intensity", "In augmentation, symptoms are stronger than before treatment.");

    /// <summary>Gets the feature of a shorter relief.</summary>
    public static CourseStatement ShorterRelief { get; } = Feature("mpi-relief", "In augmentation, a dose relieves for a shorter time than it did.");

    /// <summary>Gets the feature of a paradoxical response to the dose.</summary>
    public static CourseStatement DoseResponse { get; } = Feature("mpi-dose-response", "In augmentation, symptoms get worse some time after a dose increase and better some time after a decrease.");

    /// <summary>Gets the quick screen for augmentation. Unverified.</summary>
    public static CourseStatement QuickScreen { get; } = new()
    {
        Id = "gb2016-screen",
        Text = "On a dopaminergic drug, ask whether symptoms start earlier, whether more drug or earlier doses are needed, whether symptoms are stronger than before treatment, and whether they have spread; any yes calls for the full rule.",
        SourceIds = ["GB2016"],
        Verified = Verification.Unverified,
        Note = "Attributed to the guideline group of 2016; only its abstract was read.",
    };

    /// <summary>Gets rule ENG-9: how a shift of the onset is counted.</summary>
    public static CourseStatement NoonToNoon { get; } = new()
    {
        Id = "onset-noon-to-noon",
        Text = "A shift of the onset is the usual clock time before treatment less the one now, in hours, so an earlier onset is positive; clock times are counted from noon to noon, so one after midnight is later than one in the evening.",
        Verified = Verification.Engineering,
        Note = "ENG-9",
    };

    /// <summary>Gets how a trend is worked out, and what it is not.</summary>
    public static CourseStatement Trend { get; } = new()
    {
        Id = "trend-descriptive",
        Text = "The slope is the median of the slopes of all pairs (Theil-Sen); tau is Kendall's, corrected for ties; the p-value is that of Mann and Kendall. It describes this diary and proves nothing: values of one person follow each other and are not independent.",
        Verified = Verification.Engineering,
        Note = "Statistical methods, not clinical evidence; docs/diary.md names the papers.",
    };

    /// <summary>Gets every statement.</summary>
    public static ImmutableArray<CourseStatement> All { get; } =
        [EarlierOnset, ShorterLatency, Spread, GreaterIntensity, ShorterRelief, DoseResponse, QuickScreen, NoonToNoon, Trend];

    private static CourseStatement Feature(string id, string text) => new()
    {
        Id = id,
        Text = text,
        SourceIds = ["MPI2007", "AUGMENTATION-CHAPTER"],
        Verified = Verification.Secondary,
        Note = ReadThroughChapter,
    };
}
