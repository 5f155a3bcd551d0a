using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>A recorded answer, and the exponent by which its likelihood counts.</summary>
internal sealed record PlainEvidence(Finding Finding, Presence Presence, double Counts);
