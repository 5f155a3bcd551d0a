using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <content>What the definition rests on.</content>
public static partial class IrlsScale
{
    /// <summary>Gets what the scale is for.</summary>
    public static ScaleStatement Purpose { get; } = new()
    {
        Id = "irls-purpose",
        Text = "Measures how severe RLS is in a person already diagnosed; it is not a diagnostic test.",
        SourceIds = ["IRLS2003"],
        Verified = Verification.Verified,
    };

    /// <summary>Gets on what terms it may be used.</summary>
    public static ScaleStatement Terms { get; } = new()
    {
        Id = "irls-terms",
        Text = "Copyright of the IRLSSG, distributed by Mapi Research Trust: free for academic research, for a fee for profit organisations.",
        SourceIds = ["ATS-IRLS", "PHENX131401"],
        Verified = Verification.Secondary,
    };

    /// <summary>Gets the time that the answers are about.</summary>
    public static ScaleStatement RecallPeriod { get; } = new()
    {
        Id = "irls-recall-period",
        Text = "The answers are about the past week.",
        SourceIds = ["ATS-IRLS", "PHENX131401"],
        Verified = Verification.Secondary,
        Note = "A page for the investigator version 2.1 says two weeks; store the period with the score.",
    };

    /// <summary>Gets how the total is formed.</summary>
    public static ScaleStatement Scoring { get; } = new()
    {
        Id = "irls-scoring",
        Text = "Ten items, each 0 to 4, higher is worse; the total is their sum, 0 to 40.",
        SourceIds = ["IRLS2003", "ATS-IRLS"],
        Verified = Verification.Secondary,
    };

    /// <summary>Gets what each item is about.</summary>
    public static ScaleStatement ItemTopics { get; } = new()
    {
        Id = "irls-topics",
        Text = "The topic of each item, in the order of the scale.",
        SourceIds = ["IRLS-PAGES"],
        Verified = Verification.Secondary,
        Note = "Item 3 runs from full relief or no symptoms to no relief; items 7 and 8 count days and hours.",
    };

    /// <summary>Gets what the bands rest on.</summary>
    public static ScaleStatement Bands { get; } = new()
    {
        Id = "irls-bands",
        Text = "0 none, 1 to 10 mild, 11 to 20 moderate, 21 to 30 severe, 31 to 40 very severe.",
        SourceIds = ["IRLS-PAGES", "RLSF-SCALES"],
        Verified = Verification.Secondary,
    };

    /// <summary>Gets what the subscales rest on. Which item belongs to which is unverified.</summary>
    public static ScaleStatement Subscales { get; } = new()
    {
        Id = "irls-subscales",
        Text = "Six items form symptom severity, 0 to 24, and three form symptom impact, 0 to 12; item 3 belongs to neither.",
        SourceIds = ["ABETZ2006", "NCT-PREGABALIN", "INOUE2007"],
        Verified = Verification.Unverified,
        Note = "The counts, the ranges and the place of item 3 are from registry records; which item belongs to which subscale "
            + "is unverified, and the place of item 5 is a convention. One factor analysis found one factor only: report the "
            + "subscales beside the total, never in its place.",
    };

    /// <summary>Gets rule ENG-10: what is refused, and that nothing is filled in.</summary>
    public static ScaleStatement Refusals { get; } = new()
    {
        Id = "irls-refusals",
        Text = "An answer out of its range or not a whole number is an error that names the item; a missing answer is null, and none is imputed.",
        Verified = Verification.Engineering,
        Note = "ENG-10",
    };

    /// <summary>Gets rule ENG-11: what is said of incomplete answers.</summary>
    public static ScaleStatement MissingAnswers { get; } = new()
    {
        Id = "irls-missing-answers",
        Text = "With an answer missing there is no total, only the range it must lie in, and a band only when the whole range lies in it; a subscale with an answer missing has no sum.",
        Verified = Verification.Engineering,
        Note = "ENG-11: no official rule was found.",
    };

    /// <summary>Gets rule ENG-12: which scores may be compared.</summary>
    public static ScaleStatement SameMode { get; } = new()
    {
        Id = "irls-same-mode",
        Text = "A change needs the same mode at both times: by interview, or completed by the patient alone.",
        Verified = Verification.Engineering,
        Note = "ENG-12. That the self-completed form has the same bands is unverified.",
    };

    /// <summary>Gets every statement.</summary>
    public static ImmutableArray<ScaleStatement> Statements { get; } =
    [
        Purpose,
        Terms,
        RecallPeriod,
        Scoring,
        ItemTopics,
        Bands,
        Subscales,
        Refusals,
        MissingAnswers,
        SameMode,
    ];
}
