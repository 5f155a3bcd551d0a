using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The disorders beside RLS that preclude periodic limb movement disorder (plmd-d).</summary>
internal readonly struct PlmdExclusions
{
    private const string ApneaTreated = "sleepApneaTreated";

    private readonly (Verdict Precludes, string[] Recorded, string[] Open)[] _disorders;

    internal PlmdExclusions(PatientCase patient, PlmdContext context)
    {
        PresenceSet<RiskFactor> factors = patient.RiskFactors;
        VerdictSet untreated = context.SleepApneaTreated is null ? VerdictSet.MetOrNot : VerdictSet.Of((!context.SleepApneaTreated).ToVerdict());
        CouldBe = VerdictSet.Not(VerdictSet.Or(
            VerdictSet.Or(VerdictSet.Of(factors[RiskFactor.Narcolepsy]), VerdictSet.Of(factors[RiskFactor.RemSleepBehaviorDisorder])),
            VerdictSet.And(VerdictSet.Of(factors[RiskFactor.ObstructiveSleepApnea]), untreated)));
        _disorders = [Of(factors, RiskFactor.Narcolepsy), Of(factors, RiskFactor.RemSleepBehaviorDisorder), Apnea(factors[RiskFactor.ObstructiveSleepApnea], context.SleepApneaTreated)];
    }

    /// <summary>Whether none of the disorders precludes it, over every answer.</summary>
    internal VerdictSet CouldBe { get; }

    /// <summary>Writes the criterion, with the IRLSSG set as the answer on RLS.</summary>
    internal CriterionResult Write(CriterionText text, in Judgement rls, in CaseReading reading)
    {
        Verdict verdict = Kleene.Not(_disorders.Aggregate(rls.Verdict, (found, disorder) => Kleene.Or(found, disorder.Precludes)));
        Verdict deciding = Kleene.Not(verdict);
        VerdictSet couldBe = VerdictSet.And(VerdictSet.Not(rls.CouldBe), CouldBe);
        bool isSettled = couldBe.IsOnly(verdict);
        CriterionResult answer = (rls with
        {
            Open = isSettled ? UInt128.Zero : rls.Open,
            OpenInputs = CouldBe.IsOnly(Verdict.NotMet) ? CaseInputs.None : rls.OpenInputs,
        }).Write(text, reading);
        return answer with
        {
            Verdict = verdict,
            CouldBe = couldBe.ToImmutableArray(),
            Because = [.. rls.Verdict == deciding ? answer.Because : [], .. _disorders.Where(disorder => disorder.Precludes == deciding).SelectMany(disorder => disorder.Recorded)],
            OpenInputs = isSettled ? answer.OpenInputs : [.. answer.OpenInputs, .. _disorders.SelectMany(disorder => disorder.Open)],
        };
    }

    private static (Verdict Precludes, string[] Recorded, string[] Open) Of(PresenceSet<RiskFactor> factors, RiskFactor disorder) =>
        (factors[disorder].ToVerdict(), factors[disorder] == Presence.NotRecorded ? [] : [disorder.Code], factors[disorder] == Presence.NotRecorded ? [disorder.Code] : []);

    /// <summary>Sleep apnea precludes it only while it is not treated.</summary>
    private static (Verdict Precludes, string[] Recorded, string[] Open) Apnea(Presence apnea, bool? treated)
    {
        string code = RiskFactor.ObstructiveSleepApnea.Code;
        Verdict precludes = Kleene.And(apnea.ToVerdict(), (!treated).ToVerdict());
        bool isOpen = precludes == Verdict.Undetermined;
        return (
            precludes,
            [.. apnea == Presence.NotRecorded ? (string[])[] : [code], .. treated is null || apnea == Presence.Absent ? (string[])[] : [ApneaTreated]],
            [.. isOpen && apnea == Presence.NotRecorded ? (string[])[code] : [], .. isOpen && treated is null ? (string[])[ApneaTreated] : []]);
    }
}
