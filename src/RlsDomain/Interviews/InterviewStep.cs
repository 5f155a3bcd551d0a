using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>One answer of an interview. Equal by content; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why it was asked, or that it was volunteered.</param>
/// <param name="InformationGainBits">What the answer was expected to tell, in bits, when it was given.</param>
/// <param name="Answer">Present or absent; <see cref="Presence.NotRecorded"/> is "don't know".</param>
public readonly record struct InterviewStep(Finding Finding, StepReason Reason, double InformationGainBits, Presence Answer);
