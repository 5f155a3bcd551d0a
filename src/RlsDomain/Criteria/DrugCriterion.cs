using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Answers the criterion on drugs of DSM-5-TR, with what decided it (ENG-7).</summary>
internal static class DrugCriterion
{
    private static readonly UInt128 s_onset = PresenceSet<Finding>.BitsOf([Finding.OnsetAfterDopamineBlocker, Finding.OnsetAfterSerotonergicDrug]);

    internal static Judgement Answer(CompiledPattern akathisia, Verdict pattern, PresenceSet<Finding> findings, VerdictSet couldBe)
    {
        Verdict verdict = EngineeringRules.NotADrug(pattern, findings[Finding.OnsetAfterDopamineBlocker], findings[Finding.OnsetAfterSerotonergicDrug]);
        UInt128 given = findings.PresentBits & s_onset;
        UInt128 open = given == UInt128.Zero ? s_onset & ~findings.RecordedBits : UInt128.Zero;
        if (pattern == Verdict.Undetermined)
        {
            (UInt128 present, UInt128 absent) = akathisia.Wanted(findings);
            open |= present | absent;
        }

        return new()
        {
            Verdict = verdict,
            CouldBe = couldBe,
            Because = verdict switch
            {
                Verdict.NotMet => akathisia.Deciding(findings, pattern),
                Verdict.Met => s_onset,
                _ => given,
            },
            Open = couldBe.IsOnly(verdict) ? UInt128.Zero : open,
        };
    }
}
