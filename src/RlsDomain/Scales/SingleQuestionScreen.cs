using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>The single question for rapid screening: one answer, yes or no. A yes calls for the full criteria; it is no diagnosis.</summary>
public static class SingleQuestionScreen
{
    /// <summary>Gets how the answer is read.</summary>
    public static ScaleStatement Logic { get; } = new()
    {
        Id = "single-question-logic",
        Text = "Yes: go on to the full criteria. No: the screen is negative. Missing: unknown.",
        SourceIds = ["ferri-2007"],
        Verified = Verification.Verified,
    };

    /// <summary>Gets what to expect elsewhere.</summary>
    public static ScaleStatement Caution { get; } = new()
    {
        Id = "single-question-caution",
        Text = "One clinic, with the criteria asked in the same visit: expect a lower specificity elsewhere.",
        SourceIds = ["ferri-2007", "POPAT2010"],
        Verified = Verification.Verified,
        Note = "The expectation is this project's reading of the comparison with other screens.",
    };

    /// <summary>Gets rule ENG-15: the three findings that stand in for the question.</summary>
    public static ScaleStatement Proxy { get; } = new()
    {
        Id = "single-question-proxy",
        Text = "Unpleasant leg sensations, worse in the evening or night, and relief with movement together stand in for the question.",
        Verified = Verification.Engineering,
        Note = "ENG-15: not the question itself, whose accuracy does not carry over.",
    };

    /// <summary>Gets how well the question did where it was tried.</summary>
    public static ScreenAccuracy Accuracy { get; } = ScreenAccuracy.Of("single-question-accuracy", 1.00m, 0.968m, "Sensitivity 100%, specificity 96.8% in 521 consecutive patients of a neurology clinic, 112 of them with RLS.", "ferri-2007");

    /// <summary>Gets other screens, for comparison: RLS-NIH, RLS-EXP, CH-RLSq.</summary>
    public static ImmutableArray<ScreenAccuracy> Comparisons { get; } =
    [
        ScreenAccuracy.Of("rls-nih-accuracy", 0.86m, 0.45m, "Sensitivity 86%, specificity 45% in 32 people examined by two specialists, from a sample rich in conditions often mistaken for RLS.", "POPAT2010"),
        ScreenAccuracy.Of("rls-exp-accuracy", 0.81m, 0.73m, "Sensitivity 81%, specificity 73% in 32 people examined by two specialists, from a sample rich in conditions often mistaken for RLS.", "POPAT2010"),
        ScreenAccuracy.Of("ch-rlsq-accuracy", 0.872m, 0.944m, "Sensitivity 87.2%, specificity 94.4% against a blinded telephone diagnosis in 183 people drawn from 2,005 blood donors.", "CHRLSQ2009"),
    ];

    /// <summary>Reads the answer: met is a positive screen, not met a negative one, undetermined a missing answer.</summary>
    /// <param name="answer">Yes or no; null when the question was not answered.</param>
    public static Verdict FromAnswer(bool? answer) => answer.ToVerdict();

    /// <summary>Reads the three findings that stand in for the question (ENG-15). Not the question itself: <see cref="Proxy"/>.</summary>
    /// <param name="findings">What the case records.</param>
    public static Verdict FromFindings(PresenceSet<Finding> findings) => Kleene.And(
        findings[Finding.UnpleasantLegSensations].ToVerdict(),
        Kleene.And(findings[Finding.WorseInEveningOrNight].ToVerdict(), findings[Finding.ReliefWithMovement].ToVerdict()));
}
