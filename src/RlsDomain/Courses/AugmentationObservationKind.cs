using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Courses;

/// <summary>What the watch for augmentation may observe. Each is an observation to raise with the prescriber, and none a diagnosis.</summary>
public sealed class AugmentationObservationKind : CodedTerm<AugmentationObservationKind>, ICodedTerm<AugmentationObservationKind>
{
    /// <summary>Symptoms begin earlier in the day.</summary>
    public static readonly AugmentationObservationKind EarlierOnset = new("earlier-onset", "Earlier onset", "Symptoms begin earlier in the day", [CourseStatements.EarlierOnset, CourseStatements.QuickScreen, CourseStatements.NoonToNoon]);

    /// <summary>Symptoms are in parts of the body that were free.</summary>
    public static readonly AugmentationObservationKind Spread = new("spread", "Spread", "Symptoms are in parts of the body that were free", [CourseStatements.Spread, CourseStatements.QuickScreen]);

    /// <summary>Symptoms come after a shorter time at rest.</summary>
    public static readonly AugmentationObservationKind ShorterLatency = new("shorter-latency", "Shorter time at rest", "Symptoms come after a shorter time at rest", [CourseStatements.ShorterLatency]);

    /// <summary>A dose relieves for a shorter time.</summary>
    public static readonly AugmentationObservationKind ShorterRelief = new("shorter-relief", "Shorter relief", "A dose relieves for a shorter time", [CourseStatements.ShorterRelief]);

    /// <summary>The IRLS is above the baseline.</summary>
    public static readonly AugmentationObservationKind IrlsAboveBaseline = new("irls-above-baseline", "IRLS above baseline", "The IRLS total is above the one at baseline", [CourseStatements.GreaterIntensity, CourseStatements.QuickScreen]);

    /// <summary>More of a drug is taken than at first.</summary>
    public static readonly AugmentationObservationKind MoreDrug = new("more-drug", "More drug", "More of a drug is taken a day than at first", [CourseStatements.QuickScreen]);

    /// <summary>The first dose of the day is taken earlier than at first.</summary>
    public static readonly AugmentationObservationKind EarlierDose = new("earlier-dose", "Earlier dose", "The first dose after noon is taken earlier than at first", [CourseStatements.QuickScreen, CourseStatements.NoonToNoon]);

    /// <summary>A dose was raised and the IRLS was higher after.</summary>
    public static readonly AugmentationObservationKind WorseAfterIncrease = new("worse-after-increase", "Worse after an increase", "A dose was raised, and the IRLS was higher some time after", [CourseStatements.DoseResponse]);

    /// <summary>A dose was lowered and the IRLS was lower after.</summary>
    public static readonly AugmentationObservationKind BetterAfterDecrease = new("better-after-decrease", "Better after a decrease", "A dose was lowered, and the IRLS was lower some time after", [CourseStatements.DoseResponse]);

    private AugmentationObservationKind(string code, string displayName, string description, ImmutableArray<CourseStatement> statements)
        : base(code, displayName, description) => Statements = statements;

    /// <summary>Gets every kind.</summary>
    public static ImmutableArray<AugmentationObservationKind> All { get; } =
    [
        EarlierOnset, Spread, ShorterLatency, ShorterRelief, IrlsAboveBaseline,
        MoreDrug, EarlierDose, WorseAfterIncrease, BetterAfterDecrease,
    ];

    /// <summary>Gets what sources say of it, each with its mark.</summary>
    public ImmutableArray<CourseStatement> Statements { get; }
}
