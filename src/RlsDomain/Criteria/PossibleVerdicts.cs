using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>
/// For each rule, the verdicts that it could give once every unrecorded finding is answered present or absent. Each is
/// <see cref="PublishedCriteria"/> or <see cref="EngineeringRules"/> over all completions, written without the loop;
/// the tests compare the two.
/// </summary>
internal static class PossibleVerdicts
{
    internal static VerdictSet Urge(PresenceSet<Finding> findings) => VerdictSet.Of(findings[Finding.UrgeToMoveLegs]);

    internal static VerdictSet Rest(PresenceSet<Finding> findings) => VerdictSet.Of(findings[Finding.BeginsOrWorsensAtRest]);

    internal static VerdictSet Relief(PresenceSet<Finding> findings, bool isVerySevere)
    {
        Presence now = findings[Finding.ReliefWithMovement];
        VerdictSet lost = Lost(findings, Finding.ReliefWithMovementInPast, isVerySevere);
        return now switch
        {
            Presence.Present => VerdictSet.Met,
            Presence.Absent => lost,
            _ => VerdictSet.Met | lost,
        };
    }

    internal static VerdictSet Evening(PresenceSet<Finding> findings, bool isVerySevere)
    {
        VerdictSet there = findings[Finding.ConstantThroughDay] switch
        {
            Presence.Present => VerdictSet.Undetermined,
            Presence.Absent => VerdictSet.Met,
            _ => VerdictSet.Met | VerdictSet.Undetermined,
        };
        VerdictSet lost = Lost(findings, Finding.EveningPatternInPast, isVerySevere);
        return findings[Finding.WorseInEveningOrNight] switch
        {
            Presence.Present => there,
            Presence.Absent => lost,
            _ => there | lost,
        };
    }

    /// <summary>The four clinical features together: they depend on different findings.</summary>
    internal static VerdictSet CoreFour(PresenceSet<Finding> findings, bool isVerySevere) => VerdictSet.And(
        VerdictSet.And(Urge(findings), Rest(findings)),
        VerdictSet.And(Relief(findings, isVerySevere), Evening(findings, isVerySevere)));

    internal static VerdictSet Concern(PresenceSet<Finding> findings)
    {
        VerdictSet distress = VerdictSet.Of(findings[Finding.SignificantDistressOrImpairment]);
        VerdictSet falling = VerdictSet.Of(findings[Finding.DifficultyFallingAsleep]);
        VerdictSet staying = VerdictSet.Of(findings[Finding.DifficultyStayingAsleep]);
        return distress == VerdictSet.Met || falling == VerdictSet.Met || staying == VerdictSet.Met ? VerdictSet.Met
            : distress | falling | staying;
    }

    /// <summary>ENG-7, where the akathisia pattern could be met as <paramref name="akathisia"/> says, whatever the onset findings are.</summary>
    internal static VerdictSet NotADrug(PresenceSet<Finding> findings, VerdictSet akathisia)
    {
        Presence blocker = findings[Finding.OnsetAfterDopamineBlocker];
        Presence serotonergic = findings[Finding.OnsetAfterSerotonergicDrug];
        VerdictSet verdicts = akathisia.Has(Verdict.Met) ? VerdictSet.NotMet : default;
        if (!akathisia.IsOnly(Verdict.Met))
        {
            verdicts |= blocker != Presence.Present && serotonergic != Presence.Present ? VerdictSet.Met : default;
            verdicts |= blocker != Presence.Absent || serotonergic != Presence.Absent ? VerdictSet.Undetermined : default;
        }

        return verdicts;
    }

    internal static VerdictSet AtLeast(decimal? value, decimal limit) =>
        value is null ? VerdictSet.MetOrNot : VerdictSet.Of(PublishedCriteria.AtLeast(value, limit));

    private static VerdictSet Lost(PresenceSet<Finding> findings, Finding past, bool isVerySevere) =>
        isVerySevere ? VerdictSet.Of(findings[past]) : VerdictSet.NotMet;
}
