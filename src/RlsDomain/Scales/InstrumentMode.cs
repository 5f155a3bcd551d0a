using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>Who answers an instrument.</summary>
public sealed class InstrumentMode : CodedTerm<InstrumentMode>, ICodedTerm<InstrumentMode>
{
    /// <summary>An interviewer is present and the patient answers.</summary>
    public static readonly InstrumentMode Interview = new("interview", "Interview", "An interviewer is present and the patient answers");

    /// <summary>The patient fills it in alone.</summary>
    public static readonly InstrumentMode SelfCompleted = new("self-completed", "Self-completed", "The patient fills it in alone");

    /// <summary>A clinician rates.</summary>
    public static readonly InstrumentMode Clinician = new("clinician", "Clinician", "A clinician rates");

    /// <summary>A child fills it in, or a parent on a form of the parent's own.</summary>
    public static readonly InstrumentMode ChildOrParent = new("child-or-parent", "Child or parent", "A child fills it in, or a parent on a form of the parent's own");

    /// <summary>No source that was read says who answers.</summary>
    public static readonly InstrumentMode NotSeen = new("not-seen", "Not seen", "No source that was read says who answers");

    private InstrumentMode(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<InstrumentMode> All { get; } = [Interview, SelfCompleted, Clinician, ChildOrParent, NotSeen];
}
