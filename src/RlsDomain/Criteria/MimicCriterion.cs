using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Answers the criterion on other causes (E5, B, D), with what decided it (ENG-2).</summary>
internal static class MimicCriterion
{
    private static readonly UInt128 s_response = PresenceSet<Finding>.BitOf(Finding.DopaminergicResponse);

    internal static Judgement Answer(ImmutableArray<CompiledPattern> patterns, in CaseReading reading, in MimicReading mimics, in Judgement coreFour, VerdictSet couldBe)
    {
        PresenceSet<Finding> findings = reading.Findings;
        Presence response = findings[Finding.DopaminergicResponse];
        Judgement judgement = new()
        {
            Verdict = EngineeringRules.NotOnlyAMimic(mimics.AnyMet, mimics.AnyNamedOpen, coreFour.Verdict, response),
            CouldBe = couldBe,
        };

        // What is met decides, together with the features; else the named mimics that were asked about and are not there.
        uint deciding = mimics.Met;
        if (judgement.Verdict == Verdict.Met)
        {
            deciding |= mimics.Named & ~mimics.Open;
        }

        UInt128 because = UInt128.Zero;
        CaseInputs inputs = CaseInputs.None;
        foreach (int place in MimicReading.Places(deciding))
        {
            because |= patterns[place].Deciding(findings, mimics[place]);
            inputs |= patterns[place].HasAge && reading.Patient.AgeYears is not null ? CaseInputs.Age : CaseInputs.None;
        }

        if (mimics.AnyMet)
        {
            because |= coreFour.Because | (coreFour.Verdict == Verdict.Met ? findings.RecordedBits & s_response : UInt128.Zero);
            inputs |= coreFour.BecauseInputs;
        }

        return judgement with
        {
            Because = because,
            BecauseInputs = inputs,
            Open = judgement.IsSettled ? UInt128.Zero : Open(patterns, reading, mimics, coreFour),
        };
    }

    internal static ImmutableArray<MimicExplanation> Explain(ImmutableArray<CompiledPattern> patterns, in CaseReading reading, in MimicReading mimics, Verdict coreFour)
    {
        Presence response = reading.Findings[Finding.DopaminergicResponse];
        var explanations = ImmutableArray.CreateBuilder<MimicExplanation>(patterns.Length);
        for (int i = 0; i < patterns.Length; i++)
        {
            Verdict pattern = mimics[i];
            bool readsAge = patterns[i].HasAge && reading.Patient.AgeYears is not null && pattern != Verdict.Undetermined;
            explanations.Add(new()
            {
                Row = patterns[i].Row,
                Pattern = pattern,
                Explains = EngineeringRules.Explains(pattern, coreFour, response),
                Because = reading.Name(patterns[i].Deciding(reading.Findings, pattern), readsAge ? CaseInputs.Age : CaseInputs.None),
            });
        }

        return explanations.MoveToImmutable();
    }

    /// <summary>
    /// Gives the unrecorded findings that matter: those of open patterns while no pattern is met; those of open named
    /// patterns as long as a response to a dopaminergic drug could set the met ones aside; and the features and the
    /// response, once a pattern is met or could be.
    /// </summary>
    private static UInt128 Open(ImmutableArray<CompiledPattern> patterns, in CaseReading reading, in MimicReading mimics, in Judgement coreFour)
    {
        Presence response = reading.Findings[Finding.DopaminergicResponse];
        bool couldBeSetAside = coreFour.CouldBe.Has(Verdict.Met) && response != Presence.Absent;
        bool isSetAside = coreFour.CouldBe.IsOnly(Verdict.Met) && response == Presence.Present;
        uint asked = (mimics.AnyMet || isSetAside ? 0 : mimics.Open) | (mimics.AnyMet && !couldBeSetAside ? 0 : mimics.Open & mimics.Named);
        UInt128 open = UInt128.Zero;
        foreach (int place in MimicReading.Places(asked))
        {
            (UInt128 present, UInt128 absent) = patterns[place].Wanted(reading.Findings);
            open |= present | absent;
        }

        if (mimics.AnyMet || mimics.Open != 0)
        {
            open |= coreFour.Open;
            open |= coreFour.CouldBe.Has(Verdict.Met) ? s_response & ~reading.Findings.RecordedBits : UInt128.Zero;
        }

        return open;
    }
}
