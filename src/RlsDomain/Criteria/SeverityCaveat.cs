using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Whether a set allows relief and the evening pattern to be lost in very severe disease, and what is said of it.</summary>
internal sealed class SeverityCaveat
{
    /// <summary>A set that does not state the allowance: DSM-5-TR.</summary>
    internal static readonly SeverityCaveat NotStated = new(null);

    private readonly string? _note;

    private SeverityCaveat(string? note) => _note = note;

    internal bool IsAllowed => _note is not null;

    /// <summary>Makes the allowance, with the number from which the disease is very severe.</summary>
    internal static SeverityCaveat Allowed(KnowledgeBase knowledge) => new(FormattableString.Invariant(
        $"The feature is recorded as not there now. In very severe disease it may be lost when it was there earlier, so an IRLS score could change this verdict, which the list of what it could be leaves out: the library takes IRLS answers that add up to {knowledge[RuleNumber.VerySevereIrls]} or more as very severe (ENG-1)."));

    /// <summary>Adds the past and the severity to what decided a feature that is lost now.</summary>
    internal Judgement Explain(in Judgement lost, in CaseReading reading, Finding past)
    {
        Presence earlier = reading.Findings[past];
        if (!IsAllowed)
        {
            return lost;
        }

        if (earlier == Presence.Absent)
        {
            return lost with { Because = lost.Because | PresenceSet<Finding>.BitOf(past) }; // Not met at any severity.
        }

        bool scoreCouldChange = !reading.IsVerySevere && reading.CouldBeVerySevere;
        return lost with
        {
            Because = lost.Because | (reading.IsVerySevere ? reading.Findings.RecordedBits & PresenceSet<Finding>.BitOf(past) : UInt128.Zero),
            BecauseInputs = reading.HasIrls ? CaseInputs.Irls : CaseInputs.None,
            OpenInputs = scoreCouldChange ? CaseInputs.Irls : CaseInputs.None,
            Note = scoreCouldChange ? _note : lost.Note,
        };
    }
}
