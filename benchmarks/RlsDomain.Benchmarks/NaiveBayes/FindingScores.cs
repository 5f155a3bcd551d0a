namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>What ML.NET gives: a probability for each class.</summary>
public sealed class FindingScores
{
    public float[] Score { get; set; } = [];
}
