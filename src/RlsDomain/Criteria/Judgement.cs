using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>A criterion answered, before its findings are written out as lists.</summary>
internal readonly record struct Judgement
{
    internal required Verdict Verdict { get; init; }

    internal required VerdictSet CouldBe { get; init; }

    /// <summary>What is recorded and decided the verdict, or keeps it open.</summary>
    internal UInt128 Because { get; init; }

    internal CaseInputs BecauseInputs { get; init; }

    /// <summary>What is not recorded and could change the verdict.</summary>
    internal UInt128 Open { get; init; }

    internal CaseInputs OpenInputs { get; init; }

    internal string? Note { get; init; }

    /// <summary>Whether every way of answering gives the verdict that stands.</summary>
    internal bool IsSettled => CouldBe.IsOnly(Verdict);

    /// <summary>Gives the criterion that asks for both. They must depend on different unrecorded findings.</summary>
    internal Judgement And(in Judgement other)
    {
        Verdict verdict = Kleene.And(Verdict, other.Verdict);
        VerdictSet couldBe = VerdictSet.And(CouldBe, other.CouldBe);
        bool isSettled = couldBe.IsOnly(verdict);
        return new()
        {
            Verdict = verdict,
            CouldBe = couldBe,
            Because = (Verdict == verdict ? Because : UInt128.Zero) | (other.Verdict == verdict ? other.Because : UInt128.Zero),
            BecauseInputs = (Verdict == verdict ? BecauseInputs : CaseInputs.None) | (other.Verdict == verdict ? other.BecauseInputs : CaseInputs.None),
            Open = isSettled ? UInt128.Zero : Open | other.Open,
            OpenInputs = isSettled ? CaseInputs.None : OpenInputs | other.OpenInputs,
            Note = Note ?? other.Note,
        };
    }

    /// <summary>Gives the criterion that asks for all, whose possible verdicts are known: the parts may depend on the same findings.</summary>
    /// <remarks>An IRLS score may change a part beyond what it could be (<see cref="SeverityCaveat"/>), so inputs stay open until another part decides.</remarks>
    internal static Judgement All(VerdictSet couldBe, params ReadOnlySpan<Judgement> parts)
    {
        Judgement all = parts[0];
        foreach (Judgement part in parts[1..])
        {
            all = all.And(part);
        }

        bool isDecided = false;
        UInt128 open = UInt128.Zero;
        CaseInputs inputs = CaseInputs.None;
        foreach (Judgement part in parts)
        {
            open |= part.Open;
            inputs |= part.OpenInputs;
            isDecided |= part.IsSettled && part.Verdict == Verdict.NotMet && part.OpenInputs == CaseInputs.None;
        }

        return all with
        {
            CouldBe = couldBe,
            Open = couldBe.IsOnly(all.Verdict) ? UInt128.Zero : open,
            OpenInputs = isDecided ? CaseInputs.None : inputs,
        };
    }

    /// <summary>Writes the answer out for a reader.</summary>
    internal CriterionResult Write(CriterionText text, in CaseReading reading) => new()
    {
        Text = text,
        Verdict = Verdict,
        Because = reading.Name(Because, BecauseInputs),
        CouldBe = CouldBe.ToImmutableArray(),
        OpenFindings = CaseReading.List(Open),
        OpenInputs = reading.Name(UInt128.Zero, OpenInputs),
        Notes = Note is null ? [] : [Note],
    };
}
