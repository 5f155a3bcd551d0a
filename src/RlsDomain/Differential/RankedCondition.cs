using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>A condition with its probability. Equal by content; immutable.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Probability">The probability that it is present, from 0 to 1, alone or with others.</param>
/// <param name="Prior">The same with no finding recorded, but with the setting, the risk factors and the drugs.</param>
/// <param name="Explains">
/// The probability that it is what mainly explains the findings, from 0 to 1. A common condition can be present and
/// explain nothing. Over all conditions these add up, with the probability of none, to 1.
/// </param>
public readonly record struct RankedCondition(Condition Condition, double Probability, double Prior, double Explains);
