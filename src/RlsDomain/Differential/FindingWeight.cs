using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What a recorded finding does for a condition. Equal by content; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Presence">How it was recorded: present or absent.</param>
/// <param name="Weight">
/// The change in the log odds of the condition (natural logarithm) that the finding makes: the log odds with everything
/// recorded less those with this answer left out, every other answer counting as it does. Above 0 it speaks for the
/// condition. (Were the finding not recorded at all, correlated answers would count more in its place.)
/// </param>
/// <param name="Grounds">What the number behind it rests on.</param>
public sealed record FindingWeight(Finding Finding, Presence Presence, double Weight, Grounds Grounds);
