using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>What an answer to a finding that is not recorded would tell.</summary>
internal sealed record PlainQuestion(Finding Finding, double InformationGainBits, double ProbabilityPresent, double IfPresent, double IfAbsent);
