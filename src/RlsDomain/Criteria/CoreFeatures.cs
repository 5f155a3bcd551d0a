using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Answers the four clinical features that the sets share, with what decided each.</summary>
internal static class CoreFeatures
{
    internal const string EveningContradiction = "worse-in-evening-or-night and constant-through-day are both recorded as present; they contradict each other, so the evening pattern is undetermined.";

    internal const string CannotReport = "Leg discomfort was observed and an urge is not recorded. For adults who cannot report symptoms there are five observed features (observed-2003), which the library does not evaluate; for children see the set pediatric-2013.";

    internal static Judgement Urge(PresenceSet<Finding> findings)
    {
        Judgement urge = Answer(findings, Finding.UrgeToMoveLegs);
        return urge.Verdict switch
        {
            Verdict.Met => urge with { Because = urge.Because | (findings.PresentBits & PresenceSet<Finding>.BitOf(Finding.UnpleasantLegSensations)) },
            Verdict.Undetermined when findings[Finding.ObservedLegDiscomfortBehavior] == Presence.Present => urge with { Note = CannotReport },
            _ => urge,
        };
    }

    internal static Judgement Rest(PresenceSet<Finding> findings) => Answer(findings, Finding.BeginsOrWorsensAtRest);

    /// <summary>Answers the relief by movement; <paramref name="caveat"/> says whether the set allows for very severe disease.</summary>
    internal static Judgement Relief(in CaseReading reading, SeverityCaveat caveat)
    {
        PresenceSet<Finding> findings = reading.Findings;
        Presence now = findings[Finding.ReliefWithMovement];
        Presence past = findings[Finding.ReliefWithMovementInPast];
        bool isVerySevere = caveat.IsAllowed && reading.IsVerySevere;
        UInt128 bit = PresenceSet<Finding>.BitOf(Finding.ReliefWithMovement);
        UInt128 open = now == Presence.NotRecorded ? bit : UInt128.Zero;
        Judgement relief = new()
        {
            Verdict = PublishedCriteria.Relief(now, past, isVerySevere),
            CouldBe = PossibleVerdicts.Relief(findings, isVerySevere),
            Because = findings.RecordedBits & bit,
            Open = open | OpenPast(findings, Finding.ReliefWithMovementInPast, now != Presence.Present && isVerySevere),
        };
        return now == Presence.Absent ? caveat.Explain(relief, reading, Finding.ReliefWithMovementInPast) : relief;
    }

    /// <summary>Answers the evening pattern; <paramref name="caveat"/> says whether the set allows for very severe disease.</summary>
    internal static Judgement Evening(in CaseReading reading, SeverityCaveat caveat)
    {
        PresenceSet<Finding> findings = reading.Findings;
        Presence now = findings[Finding.WorseInEveningOrNight];
        Presence constant = findings[Finding.ConstantThroughDay];
        bool isVerySevere = caveat.IsAllowed && reading.IsVerySevere;
        UInt128 bit = PresenceSet<Finding>.BitOf(Finding.WorseInEveningOrNight);
        UInt128 constantBit = PresenceSet<Finding>.BitOf(Finding.ConstantThroughDay);
        UInt128 open = (now == Presence.NotRecorded ? bit : UInt128.Zero)
            | (now != Presence.Absent && constant == Presence.NotRecorded ? constantBit : UInt128.Zero)
            | OpenPast(findings, Finding.EveningPatternInPast, now != Presence.Present && isVerySevere);
        Judgement evening = new()
        {
            Verdict = PublishedCriteria.Evening(now, constant, findings[Finding.EveningPatternInPast], isVerySevere),
            CouldBe = PossibleVerdicts.Evening(findings, isVerySevere),
            Because = (findings.RecordedBits & bit) | (findings.PresentBits & constantBit),
            Open = open,
            Note = now == Presence.Present && constant == Presence.Present ? EveningContradiction : null,
        };
        return PublishedCriteria.IsEveningLost(now, constant) ? caveat.Explain(evening, reading, Finding.EveningPatternInPast) : evening;
    }

    /// <summary>Answers a criterion that one finding decides.</summary>
    internal static Judgement Answer(PresenceSet<Finding> findings, Finding finding)
    {
        Presence presence = findings[finding];
        UInt128 bit = PresenceSet<Finding>.BitOf(finding);
        return new()
        {
            Verdict = presence.ToVerdict(),
            CouldBe = VerdictSet.Of(presence),
            Because = findings.RecordedBits & bit,
            Open = bit & ~findings.RecordedBits,
        };
    }

    private static UInt128 OpenPast(PresenceSet<Finding> findings, Finding past, bool matters) =>
        matters ? PresenceSet<Finding>.BitOf(past) & ~findings.RecordedBits : UInt128.Zero;
}
