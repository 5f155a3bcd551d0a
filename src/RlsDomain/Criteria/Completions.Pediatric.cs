using System.Numerics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <content>The categories for children, which read the same answers together in ways of their own.</content>
internal sealed partial class Completions
{
    private static readonly UInt128 s_urge = PresenceSet<Finding>.BitOf(Finding.UrgeToMoveLegs);
    private static readonly UInt128 s_child = PresenceSet<Finding>.BitsOf([Finding.DescribedInOwnWords, Finding.ObservedLegDiscomfortBehavior]);

    /// <summary>Gives the verdicts that each category could still have.</summary>
    /// <remarks>
    /// For the possible category an urge that is not recorded is answered in three ways: present, absent, and left out,
    /// for a child may be unable to report it. The first two rule the category out.
    /// </remarks>
    internal PediatricVerdicts ExplorePediatric(in CaseReading reading, in MimicReading mimics)
    {
        PediatricVerdicts answered = TryPediatric(reading, mimics, UInt128.Zero);
        bool canBeLeftOut = (reading.Findings.RecordedBits & s_urge) == UInt128.Zero;
        VerdictSet possible = canBeLeftOut ? TryPediatric(reading, mimics, s_urge).Possible : default;
        return answered with { Possible = VerdictSet.NotMet | possible };
    }

    private PediatricVerdicts TryPediatric(in CaseReading reading, in MimicReading mimics, UInt128 leftOut)
    {
        PresenceSet<Finding> findings = reading.Findings;
        UInt128 rules = s_rules | s_child | (reading.IsVerySevere ? s_past : UInt128.Zero);
        Pivots pivots = FindPivots(reading, mimics, rules, readsAkathisia: false, leftOut);
        PediatricVerdicts found = default;
        UInt128 step = UInt128.Zero;
        do
        {
            UInt128 present = findings.PresentBits | step;
            UInt128 absent = findings.AbsentBits | (pivots.Tried & ~step);
            PresenceSet<Finding> tried = new(present, absent);
            bool someAtWorst = mimics.AnyMet || AnyHolds(pivots.Live, present, absent);
            bool someAtBest = someAtWorst || AnyHolds(pivots.Live, present | pivots.HelpsPresent, absent | pivots.HelpsAbsent);
            bool isNamedOpen = AnyOpen(pivots.Dated, tried, reading.Patient.AgeYears);
            VerdictSet urge = leftOut == UInt128.Zero ? PossibleVerdicts.Urge(tried) : VerdictSet.Undetermined;
            VerdictSet others = VerdictSet.And(PossibleVerdicts.Rest(tried), PossibleVerdicts.Relief(tried, reading.IsVerySevere));
            VerdictSet evening = PossibleVerdicts.Evening(tried, reading.IsVerySevere);
            found = Join(found, (urge, others, evening), tried, (!someAtWorst, someAtBest), isNamedOpen);
            step = unchecked(step - pivots.Tried) & pivots.Tried;
        }
        while (step != UInt128.Zero);

        return found;
    }

    /// <summary>Adds what the categories would be over every way in which the features, the response and "is any pattern met" can go together.</summary>
    private static PediatricVerdicts Join(PediatricVerdicts found, (VerdictSet Urge, VerdictSet Others, VerdictSet Evening) features, PresenceSet<Finding> tried, (bool False, bool True) anyMet, bool isNamedOpen)
    {
        VerdictSet ownWords = VerdictSet.Of(tried[Finding.DescribedInOwnWords]);
        VerdictSet observed = VerdictSet.Of(tried[Finding.ObservedLegDiscomfortBehavior]);
        VerdictSet responses = VerdictSet.Of(tried[Finding.DopaminergicResponse]);
        foreach (Verdict urge in features.Urge.ToImmutableArray())
        {
            foreach (Verdict others in features.Others.ToImmutableArray())
            {
                foreach (Verdict evening in features.Evening.ToImmutableArray())
                {
                    for (int way = 0; way < 4; way++)
                    {
                        bool isMet = (way & 1) != 0;
                        Presence response = (way & 2) != 0 ? Presence.Present : Presence.Absent;
                        if ((isMet ? anyMet.True : anyMet.False) && responses.Has(response.ToVerdict()))
                        {
                            Verdict coreFour = Kleene.And(Kleene.And(urge, others), evening);
                            Verdict mimic = EngineeringRules.NotOnlyAMimic(isMet, isNamedOpen, coreFour, response);
                            Verdict beside = Kleene.And(others, mimic);
                            found = found.With(
                                VerdictSet.And(VerdictSet.Of(Kleene.And(coreFour, mimic)), ownWords),
                                VerdictSet.Of(Kleene.And(Kleene.And(urge, beside), PublishedCriteria.IsNotMetOrOpen(evening))),
                                VerdictSet.And(VerdictSet.Of(Kleene.And(Kleene.And(evening, beside), PublishedCriteria.IsOpen(urge))), observed));
                        }
                    }
                }
            }
        }

        return found;
    }

    private bool AnyOpen(uint places, PresenceSet<Finding> findings, decimal? ageYears)
    {
        for (; places != 0; places &= places - 1)
        {
            if (patterns[BitOperations.TrailingZeroCount(places)].Evaluate(findings, ageYears) == Verdict.Undetermined)
            {
                return true;
            }
        }

        return false;
    }
}
