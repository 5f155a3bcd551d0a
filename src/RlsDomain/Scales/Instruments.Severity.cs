using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <content>Instruments of severity and of global change.</content>
public static partial class Instruments
{
    /// <summary>Gets the IRLS: <see cref="IrlsScale"/>, <see cref="IrlsScore"/>.</summary>
    public static InstrumentDescription Irls { get; } = new()
    {
        Code = IrlsScale.Code,
        Name = IrlsScale.Name,
        Support = InstrumentSupport.Built,
        Mode = InstrumentMode.Interview,
        LicenceHolder = IrlsScale.LicenceHolder,
        Purpose = IrlsScale.Purpose,
        Terms = IrlsScale.Terms,
        Scoring = IrlsScale.Scoring,
        Remarks = [IrlsScale.RecallPeriod, IrlsScale.ItemTopics, IrlsScale.Bands, IrlsScale.Subscales, IrlsScale.Refusals, IrlsScale.MissingAnswers, IrlsScale.SameMode],
        Topics = IrlsScale.Topics,
    };

    /// <summary>Gets the sIRLS: an <see cref="IrlsScore"/> whose mode is <see cref="IrlsMode.SelfCompleted"/>.</summary>
    public static InstrumentDescription SelfCompletedIrls { get; } = new()
    {
        Code = "sirls",
        Name = "Self-administered IRLS (sIRLS)",
        Support = InstrumentSupport.Built,
        Mode = InstrumentMode.SelfCompleted,
        LicenceHolder = IrlsScale.LicenceHolder,
        Purpose = Say("sirls-purpose", "The ten topics of the IRLS, completed by the patient alone.", Verification.Secondary, ["IRLS-PAGES"]),
        Terms = Say("sirls-terms", "Protected as the IRLS is.", Verification.Unverified, note: "No page on the terms of this form was opened; take those of the IRLS as the least."),
        Scoring = Say("sirls-scoring", "Ten items, each 0 to 4; the total, 0 to 40, and the bands are those of the IRLS.", Verification.Unverified, ["SIRLS2019"], "The validation paper was not opened; a page for patients uses the ten items in this way."),
        Remarks = [Say("sirls-agreement", "How well it agrees with the interview is published.", Verification.CitationOnly, ["SIRLS2019"], "The numbers were not seen, so a change needs the same mode at both times (ENG-12).")],
        Topics = IrlsScale.Topics,
    };

    /// <summary>Gets the patient version of the IRLS, which is not built.</summary>
    public static InstrumentDescription IrlsPatientVersion { get; } = new()
    {
        Code = "irls-pv",
        Name = "IRLS, patient version (IRLS-PV)",
        Support = InstrumentSupport.NotBuilt,
        Mode = InstrumentMode.SelfCompleted,
        LicenceHolder = IrlsScale.LicenceHolder,
        Purpose = Say("irls-pv-purpose", "A patient version of the IRLS with 16 items.", Verification.Secondary, ["ATS-IRLS"]),
        Terms = Say("irls-pv-terms", "Protected.", Verification.Unverified),
        Scoring = Say("irls-pv-scoring", "Its scoring was not seen, and it cannot be exchanged with the IRLS.", Verification.Secondary, ["ATS-IRLS"]),
    };

    /// <summary>Gets the scale for children: <see cref="PediatricSeverityAnswers"/>.</summary>
    public static InstrumentDescription PediatricSeverity { get; } = new()
    {
        Code = "p-rls-ss",
        Name = "Pediatric Restless Legs Syndrome Severity Scale (P-RLS-SS)",
        Support = InstrumentSupport.StoredOnly,
        Mode = InstrumentMode.ChildOrParent,
        LicenceHolder = "Not confirmed",
        Purpose = Say("p-rls-ss-purpose", "Symptoms and effect of RLS in ages 6 to 17, with a separate form for a parent.", Verification.Verified, ["PRLSSS2010"]),
        Terms = Say("p-rls-ss-terms", "Protected by copyright.", Verification.Verified, ["PRLSSS2010"], "Who grants its use was not seen."),
        Scoring = Say("p-rls-ss-scoring", "No scoring could be found, and a review calls it not validated: answers are stored, and nothing is computed.", Verification.Verified, ["PRLSSS2010", "STUBBS2020"], "17 items in the morning part and 24 in the evening part. The range of an answer was not seen either, so none is checked."),
        Remarks =
        [
            Say("p-rls-ss-caution", "That children of 6 to 8 years fill it in by themselves is discouraged.", Verification.Verified, ["PRLSSS2010"]),
            Say("p-rls-ss-alternatives", "IRLS, CGI and RLS-6 were given to adolescents without difficulty in one trial, and the IRLS in five more studies of children.", Verification.Verified, ["STUBBS2020"]),
        ],
        Topics = ["sensations", "moving or rubbing", "relief", "pain", "sleep", "awake activities", "emotions", "tiredness"],
    };

    /// <summary>Gets the RLS-6: <see cref="Rls6Answers"/>.</summary>
    public static InstrumentDescription Rls6 { get; } = new()
    {
        Code = "rls-6",
        Name = "RLS-6 scales",
        Support = InstrumentSupport.Built,
        Mode = InstrumentMode.SelfCompleted,
        LicenceHolder = "Not confirmed",
        Purpose = Say("rls-6-purpose", "Severity by the time of day, and sleep.", Verification.Secondary, ["RLSF-SCALES"]),
        Terms = Say("rls-6-terms", "Protected.", Verification.Unverified, note: "Its holder was not confirmed."),
        Scoring = Say("rls-6-scoring", "Six items, each 0 to 10, higher is worse; each is read alone.", Verification.Secondary, ["RLSF-SCALES"], "ENG-13: no total is given. That most trials give none is unverified."),
        Remarks =
        [
            Say("rls-6-topics", "The topic of each item, in the order of the scale.", Verification.Unverified, ["RLSF-SCALES"], "Items 1 to 5 were read in the source, the topic of item 6 was not."),
            Say("rls-6-change", "Cut-offs of change for each item were calculated.", Verification.CitationOnly, ["ONDO2016"], "Their values were not seen: the library gives the difference of each item and judges none."),
            Say("rls-6-validity", "The items move with the IRLS and the CGI in 458 patients.", Verification.Verified, ["ALLEN2013-IRLS-CGI"]),
            Say("rls-6-missing", "Each item stands alone, so a missing one does not spoil the rest.", Verification.Engineering, note: "ENG-10, ENG-13"),
        ],
        Topics = Rls6Answers.Topics,
    };

    /// <summary>Gets the Johns Hopkins scale: <c>JohnsHopkinsSeverity</c>, behind a flag because its levels are unverified.</summary>
    public static InstrumentDescription JohnsHopkins { get; } = new()
    {
        Code = "jhrlss",
        Name = "Johns Hopkins Restless Legs Severity Scale (JHRLSS)",
        Support = InstrumentSupport.Built,
        Mode = InstrumentMode.Clinician,
        LicenceHolder = "No licence scheme found",
        Purpose = Say("jhrlss-purpose", "A quick rating from one fact: the usual time of day when symptoms begin.", Verification.Verified, ["JHRLSS2001"]),
        Terms = Say("jhrlss-terms", "Described in its paper; no licence scheme was found.", Verification.Unverified),
        Scoring = Say("jhrlss-scoring", "One item: 0 never; 1 at bedtime or in the night; 2 from the evening, 18:00 or later; 3 by day, before 18:00. The level is the band.", Verification.Unverified, ["JHRLSS2001"], "Levels and clock time are unverified, so the type is marked as experimental (RLSDOMAIN001). A later extension that splits level 3 at noon is not built."),
        Remarks = [Say("jhrlss-validity", "Two raters agreed with a Spearman correlation of 0.91 (n = 31); it goes with sleep efficiency (0.60) and limb movements an hour (0.45).", Verification.Verified, ["JHRLSS2001"])],
        Topics = ["usual time of onset"],
    };

    /// <summary>Gets the severity item of the CGI: <see cref="CgiSeverity"/>.</summary>
    public static InstrumentDescription CgiSeverityScale { get; } = new()
    {
        Code = "cgi-s",
        Name = "Clinical Global Impressions, severity (CGI-S)",
        Support = InstrumentSupport.Built,
        Mode = InstrumentMode.Clinician,
        LicenceHolder = "Public domain (National Institute of Mental Health)",
        Purpose = Say("cgi-s-purpose", "The clinician's global rating of severity now.", Verification.Secondary, ["NIDA-CGI"]),
        Terms = Say("cgi-s-terms", "In the public domain.", Verification.Secondary, ["EPROVIDE-CGI"], "Translations are distributed by Mapi Research Trust."),
        Scoring = Say("cgi-s-scoring", "One whole number from 1, not ill, to 7, among the most ill.", Verification.Secondary, ["NIDA-CGI", "HYPERSOMNIA-CGI"], "4, moderately ill, is a common entry threshold of trials (NCT01537042). That some forms use 0 for not assessed is unverified; it is kept as null."),
        Remarks = [Say("cgi-s-irls", "It rises together with the IRLS; the two are generally enough to judge severity and impact in trials.", Verification.Verified, ["ALLEN2013-IRLS-CGI"])],
        Topics = ["severity now"],
    };

    /// <summary>Gets the change item of the CGI: <see cref="CgiImprovement"/>.</summary>
    public static InstrumentDescription CgiImprovementScale { get; } = new()
    {
        Code = "cgi-i",
        Name = "Clinical Global Impressions, improvement (CGI-I)",
        Support = InstrumentSupport.Built,
        Mode = InstrumentMode.Clinician,
        LicenceHolder = "Public domain (National Institute of Mental Health)",
        Purpose = Say("cgi-i-purpose", "The clinician's global rating of change since baseline.", Verification.Secondary, ["NIDA-CGI"]),
        Terms = Say("cgi-i-terms", "In the public domain.", Verification.Secondary, ["EPROVIDE-CGI"], "Translations are distributed by Mapi Research Trust."),
        Scoring = Say("cgi-i-scoring", "One whole number from 1, very much better, by 4, no change, to 7, very much worse.", Verification.Secondary, ["NIDA-CGI", "HYPERSOMNIA-CGI", "TRIALS-IRLS15"], "That some forms use 0 for not assessed is unverified; it is kept as null."),
        Remarks = [CgiImprovement.ResponderRule],
        Topics = ["change since baseline"],
    };

    /// <summary>Gets the scale of the severity of augmentation: an <see cref="OutsideTotal"/>.</summary>
    public static InstrumentDescription Asrs { get; } = new()
    {
        Code = OutsideScale.Asrs.Code,
        Name = "Augmentation Severity Rating Scale (ASRS, also ARSS)",
        Support = InstrumentSupport.OutsideTotal,
        Mode = InstrumentMode.NotSeen,
        LicenceHolder = "European Restless Legs Syndrome Study Group",
        Purpose = Say("asrs-purpose", "How severe augmentation under dopaminergic treatment is; it does not diagnose it.", Verification.Verified, ["ASRS2007"]),
        Terms = Say("asrs-terms", "Copyright of 2010, distributed by Mapi Research Trust: a free download for studies without specific funding, otherwise on request.", Verification.Secondary, ["EPROVIDE-ASRS"]),
        Scoring = Say("asrs-scoring", "Three items are added to a total.", Verification.Verified, ["ASRS2007"], "How an item is rated was not seen: the total is taken from outside."),
        Remarks =
        [
            OutsideScale.Asrs.Range,
            OutsideScale.Asrs.CutOffRule!,
            Say("asrs-topics", "The topic of each item.", Verification.Unverified),
            Say("asrs-standing", "Recommended by a task force of the movement disorder society, with the IRLS.", Verification.Verified, ["WALTERS2014-SEVERITY"]),
        ],
        Topics = ["time of day of onset", "time to onset at rest", "spread over the body"],
    };
}
