using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What a code of a public code system is to a condition.</summary>
public sealed class TerminologyUse : CodedTerm<TerminologyUse>, ICodedTerm<TerminologyUse>
{
    /// <summary>The code to take when nothing more is known. A condition has at most one a system.</summary>
    public static readonly TerminologyUse Primary = new("primary", "Primary", "The code to take when nothing more is known");

    /// <summary>Another code for the condition, narrower, wider or of a special case.</summary>
    public static readonly TerminologyUse Also = new("also", "Also", "Another code for the condition, narrower, wider or of a special case");

    /// <summary>A code given beside the primary one, which does not say it all.</summary>
    public static readonly TerminologyUse Beside = new("beside", "Beside", "A code given beside the primary one, which does not say it all");

    private TerminologyUse(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<TerminologyUse> All { get; } = [Primary, Also, Beside];
}
