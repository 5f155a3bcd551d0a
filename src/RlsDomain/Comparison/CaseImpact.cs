using System.Collections.Immutable;

namespace RlsDomain.Comparison;

/// <summary>A case whose answers change. Compares its list by reference; immutable.</summary>
/// <param name="CaseId">The id of the case.</param>
/// <param name="Changes">What changes, in the order of the parts, at least one.</param>
public sealed record CaseImpact(string CaseId, ImmutableArray<AnswerChange> Changes);
