using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>How likely the first place is to hold (Darwiche and Choi's same-decision probability). Equal by content; immutable.</summary>
/// <param name="Leading">The condition that leads now.</param>
/// <param name="SameDecisionProbability">
/// The chance, under the model, that it still leads once the next questions are answered: exact, over every way of
/// answering them.
/// </param>
/// <param name="OverQuestions">The number of questions looked ahead.</param>
public readonly record struct Stability(Condition Leading, double SameDecisionProbability, int OverQuestions);
