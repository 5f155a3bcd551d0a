namespace RlsDomain.Tool.Evaluation;

/// <summary>The probabilities of a range, and how often what had one of them was so.</summary>
/// <param name="From">The low end, included.</param>
/// <param name="To">The high end, excluded, but for 1.</param>
/// <param name="MeanProbability">The mean of the probabilities; null when there is none.</param>
/// <param name="Present">How many conditions were present, of how many with such a probability.</param>
internal sealed record ReliabilityBin(double From, double To, double? MeanProbability, Proportion Present);
