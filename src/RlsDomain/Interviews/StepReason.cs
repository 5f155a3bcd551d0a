using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>Why a finding was asked, or that it was told.</summary>
public sealed class StepReason : CodedTerm<StepReason>, ICodedTerm<StepReason>
{
    /// <summary>Asked first, since the finding alone raises a red flag.</summary>
    public static readonly StepReason Safety = new("safety", "Safety", "Asked first, since the finding alone raises a red flag");

    /// <summary>Asked, since the answer tells most for what it costs.</summary>
    public static readonly StepReason Information = new("information", "Information", "Asked, since the answer tells most for what it costs");

    /// <summary>Told without being the next question.</summary>
    public static readonly StepReason Volunteered = new("volunteered", "Volunteered", "Told without being the next question");

    private StepReason(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<StepReason> All { get; } = [Safety, Information, Volunteered];
}
