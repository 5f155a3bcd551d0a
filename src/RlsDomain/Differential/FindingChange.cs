using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>Another answer to a finding than the case has, or an answer where it has none. Equal by content; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="To">What it would have to be: present or absent.</param>
public readonly record struct FindingChange(Finding Finding, Presence To);
