using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>A finding that is not recorded yet, and what an answer to it would tell. Equal by content; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="InformationGainBits">
/// How far an answer is expected to lower the uncertainty about what mainly explains the findings, in bits: the entropy
/// over the conditions and none now, less that after either answer, each answer counted by how likely it is. Never below 0.
/// </param>
/// <param name="ProbabilityPresent">How likely the answer is to be present.</param>
/// <param name="IfPresent">The probability of the condition that leads now, were the finding present.</param>
/// <param name="IfAbsent">The probability of the condition that leads now, were the finding absent.</param>
public readonly record struct NextQuestion(Finding Finding, double InformationGainBits, double ProbabilityPresent, double IfPresent, double IfAbsent);
