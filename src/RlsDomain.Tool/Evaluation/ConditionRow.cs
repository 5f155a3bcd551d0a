using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Evaluation;

/// <summary>The cases of one primary diagnosis: how many, how many of them first and among three, and its mean probability in them.</summary>
internal sealed record ConditionRow(Condition Condition, int Cases, int First, int AmongThree, double MeanProbability);
