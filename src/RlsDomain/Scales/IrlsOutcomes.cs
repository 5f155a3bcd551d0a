using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <summary>The outcomes that studies defined on the IRLS, each with its source and how it was checked.</summary>
/// <remarks>They are definitions of measures and stand in code, so that scoring reads no table of the knowledge base.</remarks>
public static class IrlsOutcomes
{
    /// <summary>Gets the responder: a fall of half or more. A fall of exactly half counts.</summary>
    public static IrlsOutcomeRule Responder { get; } = new()
    {
        Code = "responder",
        Statement = "The total fell by at least 50% from baseline.",
        LeastFallPercent = 50,
        SourceIds = ["HOGL2011"],
        Verified = Verification.Verified,
    };

    /// <summary>Gets remission as a total of 10 or less. Unverified.</summary>
    public static IrlsOutcomeRule Remission10 { get; } = new()
    {
        Code = "remission-10",
        Statement = "The total is 10 or less.",
        HighestTotal = 10,
        SourceIds = [],
        Verified = Verification.Unverified,
        Note = "Said of rotigotine trials; no source was opened.",
    };

    /// <summary>Gets remission as a total of 0. Unverified.</summary>
    public static IrlsOutcomeRule Remission0 { get; } = new()
    {
        Code = "remission-0",
        Statement = "The total is 0.",
        HighestTotal = 0,
        SourceIds = [],
        Verified = Verification.Unverified,
        Note = "Said of rotigotine trials; no source was opened.",
    };

    /// <summary>Gets what was seen of the relapse rule of a withdrawal trial. The rule has a further condition.</summary>
    public static IrlsOutcomeRule KnownPartOfRelapse { get; } = new()
    {
        Code = "relapse-known-part",
        Statement = "The total rose by at least 6 points, to at least 15.",
        LeastRise = 6,
        LowestTotal = 15,
        IsSeenInFull = false,
        SourceIds = ["NCT00311363"],
        Verified = Verification.Secondary,
        Note = "The record goes on with a further condition that was cut off where it was read: an observation, not a relapse.",
    };

    /// <summary>Gets every outcome rule.</summary>
    public static ImmutableArray<IrlsOutcomeRule> Rules { get; } = [Responder, Remission10, Remission0, KnownPartOfRelapse];

    /// <summary>Gets the difference between the groups of a trial.</summary>
    public static MinimalImportantDifference BetweenGroups { get; } = new()
    {
        Code = "between-groups",
        Points = 3,
        Question = "Which difference between the groups of a trial is the smallest that is clinically significant?",
        SourceIds = ["ALLEN2013-MCID"],
        Verified = Verification.CitationOnly,
        Note = "The number stands in the title; how it was found is unverified.",
    };

    /// <summary>Gets the fall in one patient that tells any improvement from none.</summary>
    public static MinimalImportantDifference AnyImprovement { get; } = new()
    {
        Code = "any-improvement",
        Points = 9,
        Question = "In patients treated with rotigotine: minimally improved or better, against no change or worse, by the clinician's global change.",
        Sensitivity = 0.79m,
        Specificity = 0.88m,
        SourceIds = ["ONDO2016"],
        Verified = Verification.Verified,
    };

    /// <summary>Gets the fall in one patient that tells much improved from minimally improved.</summary>
    public static MinimalImportantDifference MuchAgainstMinimal { get; } = new()
    {
        Code = "much-against-minimal",
        Points = 9,
        Question = "In patients treated with rotigotine: much against minimally improved, by the clinician's global change.",
        Sensitivity = 0.69m,
        Specificity = 0.66m,
        SourceIds = ["ONDO2016"],
        Verified = Verification.Verified,
    };

    /// <summary>Gets the fall in one patient that tells much or very much improved from the rest.</summary>
    public static MinimalImportantDifference MuchImprovement { get; } = new()
    {
        Code = "much-improvement",
        Points = 11,
        Question = "In patients treated with rotigotine: much or very much improved, against the rest, by the clinician's global change.",
        Sensitivity = 0.81m,
        Specificity = 0.84m,
        SourceIds = ["ONDO2016"],
        Verified = Verification.Verified,
    };

    /// <summary>Gets the change that a cohort took as meaningful.</summary>
    public static MinimalImportantDifference CohortCourse { get; } = new()
    {
        Code = "cohort-course",
        Points = 5,
        Question = "Which change did a cohort of 2,751 members of patient organisations use for the course of severity?",
        SourceIds = ["COHORT2751"],
        Verified = Verification.Verified,
    };

    /// <summary>Gets every difference. They answer different questions and are not merged.</summary>
    public static ImmutableArray<MinimalImportantDifference> Differences { get; } =
        [BetweenGroups, AnyImprovement, MuchAgainstMinimal, MuchImprovement, CohortCourse];
}
