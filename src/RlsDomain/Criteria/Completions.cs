using System.Collections.Immutable;
using System.Numerics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>
/// Finds the verdicts that the criterion on mimics, and a set as a whole, could give over every way of answering the
/// unrecorded findings: exactly, without trying them all.
/// </summary>
/// <remarks>
/// With n findings unrecorded there are 2^n completions, but few of the findings have to be tried both ways.
/// <list type="number">
/// <item>The criteria read the patterns only through "is any met" (ENG-2), apart from akathisia (ENG-7) and from a named
/// pattern with an age where the age is unknown. Call the first fact p.</item>
/// <item>Pivots are the unrecorded findings that a rule reads beside the patterns, those that help one pattern when present
/// and another when absent, and those of the two patterns just excepted. They are tried both ways.</item>
/// <item>Take one assignment of the pivots. Every other unrecorded finding that a pattern reads is read by nothing but p,
/// and in one direction: answering it so that it helps can turn p from false to true and never back. So p, over all
/// answers to the rest, lies between its values where nothing helps and where everything does, and takes both: two
/// evaluations are enough.</item>
/// <item>A finding that a rule reads and no live pattern does is no pivot: given the pivots it is independent of p and
/// of the other rules' findings, so sets of possible verdicts can be joined pair by pair.</item>
/// <item>A pattern that is not met on what is recorded stays so and is left out; when one is met already, p is true and
/// no pattern needs a look.</item>
/// </list>
/// The search ends early when it has found all that independence would allow, which is never less than the truth.
/// </remarks>
internal sealed partial class Completions(ImmutableArray<CompiledPattern> patterns, int akathisiaPlace)
{
    private const int WayCount = 8;

    private static readonly Verdict[] s_verdicts = [Verdict.Met, Verdict.NotMet, Verdict.Undetermined];
    private static readonly (VerdictSet Mimics, VerdictSet Both)[] s_answers =
        [.. s_verdicts.SelectMany(features => Enumerable.Range(0, WayCount).Select(way => Answer(features, way)))];

    private static readonly UInt128 s_core = PresenceSet<Finding>.BitsOf([Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight]);
    private static readonly UInt128 s_rules = s_core | PresenceSet<Finding>.BitsOf([Finding.ConstantThroughDay, Finding.DopaminergicResponse]);
    private static readonly UInt128 s_past = PresenceSet<Finding>.BitsOf([Finding.ReliefWithMovementInPast, Finding.EveningPatternInPast]);
    private static readonly UInt128 s_distress = PresenceSet<Finding>.BitOf(Finding.SignificantDistressOrImpairment);
    internal static readonly UInt128 ConcernFindings = s_distress | PresenceSet<Finding>.BitsOf([Finding.DifficultyFallingAsleep, Finding.DifficultyStayingAsleep]);
    private static readonly UInt128 s_drug = PresenceSet<Finding>.BitsOf([Finding.OnsetAfterDopamineBlocker, Finding.OnsetAfterSerotonergicDrug]);

    /// <summary>Gives the verdicts that the criterion on mimics (for the IRLSSG set only), and the whole set, could still have.</summary>
    /// <remarks>
    /// For DSM-5-TR the frequency and the duration are left to the caller, and the features count without the allowance
    /// for very severe disease, in the criterion on mimics too. That is exact for the set as a whole: with everything
    /// answered the features differ by the allowance only where relief or the evening pattern is lost now, and there
    /// criterion A is not met, and so is the set, whatever the criterion on mimics says.
    /// </remarks>
    internal (VerdictSet Mimics, VerdictSet Overall) Explore(in CaseReading reading, in MimicReading mimics, CriteriaSet set)
    {
        PresenceSet<Finding> findings = reading.Findings;
        bool isVerySevere = reading.IsVerySevere && set != CriteriaSet.Dsm5Tr;
        Pivots pivots = FindPivots(reading, mimics, RuleFindings(set, isVerySevere), set == CriteriaSet.Dsm5Tr);
        VerdictSet akathisia = pivots.IsAkathisiaLive ? VerdictSet.MetOrNot : VerdictSet.Of(mimics[akathisiaPlace] == Verdict.Met ? Verdict.Met : Verdict.NotMet);

        // What independence would allow.
        (VerdictSet mimicsAtMost, VerdictSet atMost) = Combine(PossibleVerdicts.CoreFour(findings, isVerySevere), VerdictSet.Of(findings[Finding.DopaminergicResponse]), (!mimics.AnyMet, mimics.AnyMet || pivots.Live != 0), (true, pivots.Dated != 0));
        atMost = VerdictSet.And(atMost, Others(set, findings, akathisia));

        VerdictSet foundMimics = default;
        VerdictSet found = default;
        UInt128 favourable = pivots.Tried & s_core; // The first assignment is the one of RLS: it finds "met" at once.
        UInt128 step = UInt128.Zero;
        do
        {
            UInt128 present = findings.PresentBits | (step ^ favourable);
            UInt128 absent = findings.AbsentBits | (pivots.Tried & ~present);
            PresenceSet<Finding> tried = new(present, absent);
            bool someAtWorst = mimics.AnyMet || AnyHolds(pivots.Live, present, absent); // What is not answered helps no pattern.
            bool someAtBest = someAtWorst || AnyHolds(pivots.Live, present | pivots.HelpsPresent, absent | pivots.HelpsAbsent);
            bool isNamedOpen = AnyHolds(pivots.Dated, present, absent);
            (VerdictSet mimicsHere, VerdictSet here) = Combine(PossibleVerdicts.CoreFour(tried, isVerySevere), VerdictSet.Of(tried[Finding.DopaminergicResponse]), (!someAtWorst, someAtBest), (!isNamedOpen, isNamedOpen));
            VerdictSet akathisiaHere = pivots.IsAkathisiaLive ? VerdictSet.Of(patterns[akathisiaPlace].Holds(present, absent) ? Verdict.Met : Verdict.NotMet) : akathisia;
            foundMimics |= mimicsHere;
            found |= VerdictSet.And(here, Others(set, tried, akathisiaHere));
            step = unchecked(step - pivots.Tried) & pivots.Tried; // The next subset of the pivots; after the last, none.
        }
        while (step != UInt128.Zero && (found != atMost || (set == CriteriaSet.Irlssg2014 && foundMimics != mimicsAtMost)));

        return (foundMimics, found);
    }

    /// <summary>Gives the verdicts that the criterion on drugs could still have (ENG-7), by trying all that it reads: few findings.</summary>
    internal VerdictSet NotADrug(in CaseReading reading, in MimicReading mimics)
    {
        PresenceSet<Finding> findings = reading.Findings;
        bool isLive = IsAkathisiaLive(reading, mimics);
        if (!isLive)
        {
            return PossibleVerdicts.NotADrug(findings, VerdictSet.Of(mimics[akathisiaPlace] == Verdict.Met ? Verdict.Met : Verdict.NotMet));
        }

        (UInt128 wantedPresent, UInt128 wantedAbsent) = patterns[akathisiaPlace].Wanted(findings);
        UInt128 tried = wantedPresent | wantedAbsent;
        VerdictSet found = default;
        UInt128 step = UInt128.Zero;
        do
        {
            PresenceSet<Finding> here = new(findings.PresentBits | step, findings.AbsentBits | (tried & ~step));
            Verdict akathisia = patterns[akathisiaPlace].Holds(here.PresentBits, here.AbsentBits) ? Verdict.Met : Verdict.NotMet;
            found |= PossibleVerdicts.NotADrug(here, VerdictSet.Of(akathisia));
            step = unchecked(step - tried) & tried;
        }
        while (step != UInt128.Zero);

        return found;
    }

    /// <summary>Whether answers could make the pattern of akathisia met.</summary>
    private bool IsAkathisiaLive(in CaseReading reading, in MimicReading mimics) =>
        mimics[akathisiaPlace] == Verdict.Undetermined && !IsDated(akathisiaPlace, reading);

    /// <summary>Whether the age, which is unknown, keeps the pattern from ever being met.</summary>
    private bool IsDated(int place, in CaseReading reading) => patterns[place].HasAge && reading.Patient.AgeYears is null;

    private static UInt128 RuleFindings(CriteriaSet set, bool isVerySevere) => s_rules
        | (isVerySevere ? s_past : UInt128.Zero)
        | (set == CriteriaSet.Icsd3Tr ? ConcernFindings : set == CriteriaSet.Dsm5Tr ? s_distress | s_drug : UInt128.Zero);

    /// <summary>What a set asks for beside the four features and the mimics.</summary>
    private static VerdictSet Others(CriteriaSet set, PresenceSet<Finding> findings, VerdictSet akathisia) =>
        set == CriteriaSet.Icsd3Tr ? PossibleVerdicts.Concern(findings)
        : set == CriteriaSet.Dsm5Tr ? VerdictSet.And(VerdictSet.Of(findings[Finding.SignificantDistressOrImpairment]), PossibleVerdicts.NotADrug(findings, akathisia))
        : VerdictSet.Met;

    /// <summary>Joins what the features, the response to a dopaminergic drug and the patterns could be; each pair says whether false and whether true can be.</summary>
    private static (VerdictSet Mimics, VerdictSet Both) Combine(VerdictSet core, VerdictSet response, (bool False, bool True) anyMet, (bool False, bool True) namedOpen)
    {
        int ways = (response.Has(Verdict.NotMet) ? 0x0F : 0) | (response.Has(Verdict.Met) ? 0xF0 : 0);
        ways &= (anyMet.False ? 0x55 : 0) | (anyMet.True ? 0xAA : 0);
        ways &= (namedOpen.False ? 0x33 : 0) | (namedOpen.True ? 0xCC : 0);
        VerdictSet mimics = default;
        VerdictSet both = default;
        for (int features = 0; features < s_verdicts.Length; features++)
        {
            for (int left = core.Has(s_verdicts[features]) ? ways : 0; left != 0; left &= left - 1)
            {
                (VerdictSet mimicsHere, VerdictSet bothHere) = s_answers[(features * WayCount) + BitOperations.TrailingZeroCount(left)];
                mimics |= mimicsHere;
                both |= bothHere;
            }
        }

        return (mimics, both);
    }

    /// <summary>
    /// Gives the criterion on mimics, and it together with the features, in one way of answering: bit 0 is whether a pattern
    /// is met, bit 1 whether a named one is open, bit 2 whether there was a response to a dopaminergic drug.
    /// </summary>
    private static (VerdictSet Mimics, VerdictSet Both) Answer(Verdict features, int way)
    {
        Presence response = (way & 4) != 0 ? Presence.Present : Presence.Absent;
        Verdict verdict = EngineeringRules.NotOnlyAMimic((way & 1) != 0, (way & 2) != 0, features, response);
        return (VerdictSet.Of(verdict), VerdictSet.Of(Kleene.And(features, verdict)));
    }

    private bool AnyHolds(uint places, UInt128 present, UInt128 absent)
    {
        for (; places != 0; places &= places - 1)
        {
            if (patterns[BitOperations.TrailingZeroCount(places)].Holds(present, absent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds what has to be tried; findings in <paramref name="leftOut"/> stay unrecorded, and keep a pattern open as an unknown age does.</summary>
    private Pivots FindPivots(in CaseReading reading, in MimicReading mimics, UInt128 rules, bool readsAkathisia, UInt128 leftOut = default)
    {
        UInt128 present = UInt128.Zero;
        UInt128 absent = UInt128.Zero;
        UInt128 tried = UInt128.Zero;
        uint live = 0;
        uint dated = 0;
        bool isAkathisiaLive = readsAkathisia && IsAkathisiaLive(reading, mimics);
        for (uint left = mimics.Open; left != 0; left &= left - 1)
        {
            int place = BitOperations.TrailingZeroCount(left);
            bool isDated = IsDated(place, reading);
            (UInt128 wantedPresent, UInt128 wantedAbsent) = patterns[place].Wanted(reading.Findings);
            bool isHeldOpen = patterns[place].Row.IsNamed && (isDated || ((wantedPresent | wantedAbsent) & leftOut) != UInt128.Zero);
            wantedPresent &= ~leftOut;
            wantedAbsent &= ~leftOut;
            if (isHeldOpen || (isAkathisiaLive && place == akathisiaPlace))
            {
                tried |= wantedPresent | wantedAbsent;
            }

            dated |= isHeldOpen ? 1u << place : 0;
            if (!isDated && !mimics.AnyMet)
            {
                live |= 1u << place;
                present |= wantedPresent;
                absent |= wantedAbsent;
            }
        }

        tried |= ((present | absent) & rules) | (present & absent);
        return new(live, dated, isAkathisiaLive, tried, present & ~tried, absent & ~tried);
    }

    /// <summary>What has to be tried.</summary>
    /// <param name="Live">Patterns that answers could make met.</param>
    /// <param name="Dated">Named patterns that an unknown age, or a finding left out, keeps open.</param>
    /// <param name="IsAkathisiaLive">Whether the pattern of akathisia has to be looked at by itself and could be met.</param>
    /// <param name="Tried">The pivots.</param>
    /// <param name="HelpsPresent">Other findings that help a pattern when present.</param>
    /// <param name="HelpsAbsent">Other findings that help a pattern when absent.</param>
    private readonly record struct Pivots(uint Live, uint Dated, bool IsAkathisiaLive, UInt128 Tried, UInt128 HelpsPresent, UInt128 HelpsAbsent);
}
