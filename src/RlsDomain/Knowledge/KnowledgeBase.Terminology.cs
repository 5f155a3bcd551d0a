using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <content>The codes of public code systems.</content>
public sealed partial class KnowledgeBase
{
    /// <summary>Gets the codes of the conditions in public code systems.</summary>
    public ImmutableArray<TerminologyMapping> Terminology => _terminology.Value;

    /// <summary>Gets the codes of a condition, in the order of the table: by system, the primary one first. Empty when none was found.</summary>
    /// <param name="condition">The condition.</param>
    public ImmutableArray<TerminologyMapping> CodesOf(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return [.. Terminology.Where(row => row.Condition == condition)];
    }
}
