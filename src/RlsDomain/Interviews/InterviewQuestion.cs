using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>A question of an interview. Equal by content; immutable.</summary>
/// <param name="Finding">The finding asked about.</param>
/// <param name="Reason">Whether it is asked for safety or for information.</param>
/// <param name="InformationGainBits">What an answer is expected to tell, in bits, as in the differential; 0 is possible for safety.</param>
/// <param name="Cost">What asking costs, in the unit of the caller.</param>
public readonly record struct InterviewQuestion(Finding Finding, StepReason Reason, double InformationGainBits, double Cost);
