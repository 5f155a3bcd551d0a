using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>A smallest change that would put another condition first. Compares its list by reference; immutable.</summary>
/// <param name="Changes">What would have to change, together: one finding or two, in the order of the vocabulary.</param>
/// <param name="Leading">The condition that would then lead.</param>
public sealed record Counterfactual(ImmutableArray<FindingChange> Changes, Condition Leading);
