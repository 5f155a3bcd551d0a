using RlsDomain.Differential;

namespace RlsDomain.Tests.Differential;

public class SplitMix64Tests
{
    /// <summary>The first numbers from the start 1234567 that the public test vectors of the algorithm give.</summary>
    [Fact]
    public void Next_FromAKnownStart_GivesThePublishedNumbers()
    {
        SplitMix64 source = new(1234567);
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.All(expected, number => Assert.Equal(number, source.Next()));
    }

    [Fact]
    public void NextUnit_OfManyNumbers_IsEvenFromZeroToBelowOne()
    {
        SplitMix64 source = SplitMix64.Of(1, 2);
        double[] numbers = [.. Enumerable.Range(0, 10_000).Select(_ => source.NextUnit())];
        Assert.All(numbers, number => Assert.InRange(number, 0, 1 - 1e-16));
        Assert.All(Enumerable.Range(0, 10), tenth => Assert.InRange(numbers.Count(number => (int)(number * 10) == tenth), 880, 1120));
    }

    [Fact]
    public void Of_OfOtherNumbersOfASeries_StartsOtherStreams() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(number => SplitMix64.Of(7, (ulong)number).Next()).Distinct().Count());
}
