using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <content>Screens and diagnostic instruments.</content>
public static partial class Instruments
{
    /// <summary>Gets the single question: <see cref="SingleQuestionScreen"/>.</summary>
    public static InstrumentDescription SingleQuestion { get; } = new()
    {
        Code = "single-question",
        Name = "Single question for rapid screening (Ferri 2007)",
        Support = InstrumentSupport.Built,
        Mode = InstrumentMode.NotSeen,
        LicenceHolder = "Not confirmed",
        Purpose = Say("single-question-purpose", "A first filter in a neurology clinic.", Verification.Verified, ["ferri-2007"]),
        Terms = Say("single-question-terms", "No licence scheme was looked for; the wording is that of its paper and not given here.", Verification.Unverified),
        Scoring = SingleQuestionScreen.Logic,
        Remarks = [SingleQuestionScreen.Accuracy.Statement, SingleQuestionScreen.Caution, SingleQuestionScreen.Proxy],
        Topics = ["evening leg restlessness eased by movement"],
    };

    /// <summary>Gets the three questions of the NIH, listed for comparison.</summary>
    public static InstrumentDescription RlsNih { get; } = new()
    {
        Code = "rls-nih",
        Name = "RLS-NIH, three questions",
        Support = InstrumentSupport.NotBuilt,
        Mode = InstrumentMode.SelfCompleted,
        LicenceHolder = "Not confirmed",
        Purpose = Say("rls-nih-purpose", "A screen for surveys that folds features together in three questions.", Verification.Verified, ["POPAT2010"]),
        Terms = Say("rls-nih-terms", "Not looked for.", Verification.Unverified),
        Scoring = Say("rls-nih-scoring", "Listed for comparison: the vocabulary asks each feature by itself.", Verification.Engineering),
        Remarks = [SingleQuestionScreen.Comparisons[0].Statement],
    };

    /// <summary>Gets the five questions that ask the features one by one, listed for comparison.</summary>
    public static InstrumentDescription RlsExp { get; } = new()
    {
        Code = "rls-exp",
        Name = "RLS-EXP, five questions",
        Support = InstrumentSupport.NotBuilt,
        Mode = InstrumentMode.SelfCompleted,
        LicenceHolder = "Not confirmed",
        Purpose = Say("rls-exp-purpose", "A screen for surveys that asks the features one by one in five questions.", Verification.Verified, ["POPAT2010"]),
        Terms = Say("rls-exp-terms", "Not looked for.", Verification.Unverified),
        Scoring = Say("rls-exp-scoring", "Listed for comparison: the vocabulary asks each feature by itself.", Verification.Engineering),
        Remarks = [SingleQuestionScreen.Comparisons[1].Statement],
    };

    /// <summary>Gets the Cambridge-Hopkins questionnaire, which is not built.</summary>
    public static InstrumentDescription CambridgeHopkins { get; } = new()
    {
        Code = "ch-rlsq",
        Name = "Cambridge-Hopkins questionnaire (CH-RLSq)",
        Support = InstrumentSupport.NotBuilt,
        Mode = InstrumentMode.SelfCompleted,
        LicenceHolder = "Not confirmed",
        Purpose = Say("ch-rlsq-purpose", "A diagnostic questionnaire for surveys, with some questions against mimics.", Verification.Verified, ["CHRLSQ2009"]),
        Terms = Say("ch-rlsq-terms", "Protected.", Verification.Unverified),
        Scoring = Say("ch-rlsq-scoring", "Its item rule was not seen, so it is not scored.", Verification.CitationOnly, ["CHRLSQ2009"]),
        Remarks = [SingleQuestionScreen.Comparisons[2].Statement],
    };

    /// <summary>Gets the diagnostic index: an <see cref="OutsideTotal"/>.</summary>
    public static InstrumentDescription RlsDi { get; } = new()
    {
        Code = OutsideScale.RlsDi.Code,
        Name = "RLS Diagnostic Index (RLS-DI)",
        Support = InstrumentSupport.OutsideTotal,
        Mode = InstrumentMode.Interview,
        LicenceHolder = "Not confirmed",
        Purpose = Say("rls-di-purpose", "Diagnosis by an expert interview with all that is known: ten items, each with three categories.", Verification.Secondary, ["RLSDI2009"]),
        Terms = Say("rls-di-terms", "Protected.", Verification.Unverified),
        Scoring = Say("rls-di-scoring", "The points of each category were not seen, and the limits show that they are not equal: the total is taken from outside.", Verification.Secondary, ["RLSDI2009"]),
        Remarks =
        [
            OutsideScale.RlsDi.Range,
            OutsideScale.RlsDi.CutOffRule!,
            Say("rls-di-accuracy", "In 86 patients with RLS and 93 with other disorders of sleep: sensitivity 93.0%, specificity 98.9%.", Verification.Secondary, ["RLSDI2009"]),
        ],
    };
}
