using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>How likely the first place is to hold (Darwiche and Choi's same-decision probability). Equal by content; immutable.</summary>
/// <param name="Leading">The condition that leads now.</param>
/// <param name="SameDecisionProbability">
/// The chance, under the model, that it still leads once the next questions are answered: exact, over every way of
/// answering them.
/// </param>
/// <param name="OverQuestions">The number of questions looked ahead.</param>
public readonly record struct Stability(Condition Leading, double SameDecisionProbability, int OverQuestions)
{
    /// <summary>A sum of many chances may miss 1 by its last digits.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Says whether the first place is so likely to hold that asking can stop.</summary>
    /// <remarks>
    /// How sure is sure enough depends on what follows from the answer, so the caller chooses; nothing was published
    /// that says a number. It speaks of the next questions only: over none, everything is settled.
    /// </remarks>
    /// <param name="threshold">The same-decision probability that is enough, above 0 and at most 1; 1 asks that no answer changes it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is 0 or below, above 1 or not a number.</exception>
    public bool IsSettled(double threshold) => threshold is > 0 and <= 1
        ? SameDecisionProbability >= threshold - Rounding
        : throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold is a probability above 0 and at most 1.");
}
