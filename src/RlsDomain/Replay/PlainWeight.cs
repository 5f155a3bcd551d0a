using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>What a recorded finding does for the log odds of a condition, and what the number rests on.</summary>
internal sealed record PlainWeight(Finding Finding, Presence Presence, double Weight, Grounds Grounds);
