using RlsDomain.Tool.Evaluation;

namespace RlsDomain.Tool.Tests.Evaluation;

public class ReliabilityTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0999999, 0)]
    [InlineData(0.1, 1)]
    [InlineData(0.5, 5)]
    [InlineData(0.9, 9)]
    [InlineData(1, 9)]
    public void Add_OfAProbability_CountsItInItsRange(double probability, int range)
    {
        Reliability table = new();
        table.Add(probability, isPresent: true);
        Assert.Equal(range, Enumerable.Range(0, 10).Single(i => table.Ranges[i].Present.Of == 1));
        Assert.Equal(probability, table.Ranges[range].MeanProbability);
    }

    /// <summary>By hand: 0.2 and 0.28 share a range with a mean of 0.24, one of the two present; (0.8^2 + 0.28^2 + 0.1^2) / 3.</summary>
    [Fact]
    public void Ranges_OfThreeProbabilities_HaveMeanShareAndBrierScore()
    {
        Reliability table = new();
        table.Add(0.2, isPresent: true);
        table.Add(0.28, isPresent: false);
        table.Add(0.9, isPresent: true);

        Assert.Equal(0.24, table.Ranges[2].MeanProbability!.Value, 12);
        Assert.Equal(new Proportion(1, 2), table.Ranges[2].Present);
        Assert.Equal(new Proportion(0, 0), table.Ranges[5].Present);
        Assert.Null(table.Ranges[5].MeanProbability);
        Assert.Equal((0.64 + 0.0784 + 0.01) / 3, table.Brier!.Value, 12);
        Assert.Null(new Reliability().Brier);
    }
}
