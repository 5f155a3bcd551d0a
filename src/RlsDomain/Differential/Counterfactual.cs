using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>A change of one finding that would put another condition first. Equal by content; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="To">What it would have to be: present or absent.</param>
/// <param name="Leading">The condition that would then lead.</param>
public sealed record Counterfactual(Finding Finding, Presence To, Condition Leading);
