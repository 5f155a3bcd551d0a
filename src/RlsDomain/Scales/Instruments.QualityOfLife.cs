using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <content>Instruments of the quality of life and of sleep.</content>
public static partial class Instruments
{
    /// <summary>Gets the RLSQoL: an <see cref="OutsideTotal"/>.</summary>
    public static InstrumentDescription RlsQoL { get; } = new()
    {
        Code = OutsideScale.RlsQoL.Code,
        Name = "Restless Legs Syndrome Quality of Life questionnaire (RLSQoL)",
        Support = InstrumentSupport.OutsideTotal,
        Mode = InstrumentMode.NotSeen,
        LicenceHolder = "R. P. Allen",
        Purpose = Say("rlsqol-purpose", "The effect of RLS on daily life, feelings, social life and work.", Verification.Verified, ["RLSQOL2005"]),
        Terms = Say("rlsqol-terms", "No royalty for academic research; royalties and distribution fees for profit use.", Verification.Secondary, ["EPROVIDE-RLSQOL"]),
        Scoring = Say("rlsqol-scoring", "Which items make the summary, and its formula, are unverified: the summary is taken from outside.", Verification.Unverified, note: "18 items, 10 of them in the summary. ENG-16, a summary with an item missing, has nothing to apply to."),
        Remarks =
        [
            OutsideScale.RlsQoL.Range,
            Say("rlsqol-reliability", "Cronbach's alpha 0.92; test and retest 0.84 in 85 adults.", Verification.Verified, ["RLSQOL2005"]),
        ],
        Topics = ["daily life", "feelings", "social life", "work"],
    };

    /// <summary>Gets the KRLS-QoL: an <see cref="OutsideTotal"/>.</summary>
    public static InstrumentDescription KrlsQoL { get; } = new()
    {
        Code = OutsideScale.KrlsQoL.Code,
        Name = "Kohnen Restless Legs Syndrome Quality of Life instrument (KRLS-QoL)",
        Support = InstrumentSupport.OutsideTotal,
        Mode = InstrumentMode.NotSeen,
        LicenceHolder = "Not confirmed",
        Purpose = Say("krls-qol-purpose", "Quality of life in RLS.", Verification.CitationOnly, ["KRLSQOL2016"]),
        Terms = Say("krls-qol-terms", "Protected.", Verification.Unverified),
        Scoring = Say("krls-qol-scoring", "Its scoring was not seen: the total is taken from outside.", Verification.CitationOnly, ["KRLSQOL2016"]),
        Remarks = [OutsideScale.KrlsQoL.Range],
    };

    /// <summary>Gets the RLS-QLI, which is not built.</summary>
    public static InstrumentDescription RlsQli { get; } = new()
    {
        Code = "rls-qli",
        Name = "RLS Quality of Life Instrument (RLS-QLI)",
        Support = InstrumentSupport.NotBuilt,
        Mode = InstrumentMode.NotSeen,
        LicenceHolder = "Not confirmed",
        Purpose = Say("rls-qli-purpose", "Quality of life in RLS: 17 items in four scales.", Verification.Verified, ["RLSQLI2004"]),
        Terms = Say("rls-qli-terms", "Not looked for.", Verification.Unverified),
        Scoring = Say("rls-qli-scoring", "Its scoring was not seen; listed for completeness.", Verification.CitationOnly, ["RLSQLI2004"]),
        Topics = ["daily function", "social function", "sleep quality", "emotional well-being"],
    };

    /// <summary>Gets the insomnia index, which is not built: its terms do not allow it without permission.</summary>
    public static InstrumentDescription InsomniaSeverity { get; } = new()
    {
        Code = "isi",
        Name = "Insomnia Severity Index (ISI)",
        Support = InstrumentSupport.NotBuilt,
        Mode = InstrumentMode.SelfCompleted,
        LicenceHolder = "C. M. Morin",
        Purpose = Say("isi-purpose", "How severe a patient finds insomnia, and its effect by day; not specific to RLS.", Verification.Secondary, ["EPROVIDE-ISI"]),
        Terms = Say("isi-terms", "Copyright of C. M. Morin, distributed by Mapi Research Trust; to be used with permission.", Verification.Secondary, ["EPROVIDE-ISI", "ATS-ISI"], "The conditions themselves were cut off where they were read."),
        Scoring = Say("isi-scoring", "Not built: terms that clearly allow it were not found.", Verification.Engineering),
    };
}
