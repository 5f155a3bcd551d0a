using FsCheck.Xunit;
using RlsDomain.Differential;

namespace RlsDomain.Tests.Differential;

public class ExponentialTests
{
    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(-1.0, 0.36787944117144233)] // 1 / e
    [InlineData(-0.6931471805599453, 0.5)]
    [InlineData(-10.0, 4.5399929762484854e-05)]
    [InlineData(-700.0, 9.8596765437597708e-305)]
    public void Of_KnownValues_AreMetToFifteenDigits(double x, double expected) =>
        Assert.Equal(1, Exponential.Of(x) / expected, 1e-15);

    [Theory]
    [InlineData(-709.0)]
    [InlineData(-1e6)]
    [InlineData(double.NegativeInfinity)]
    public void Of_ValuesBelowTheLeast_IsNothing(double x) => Assert.Equal(0, Exponential.Of(x));

    [Property]
    public void Of_AnyNumberUpToZero_AgreesWithThePlatform(double number)
    {
        double x = -Math.Abs(number % 700);
        if (!double.IsNaN(x))
        {
            Assert.Equal(1, Exponential.Of(x) / Math.Exp(x), 1e-15);
        }
    }

    [Property]
    public void OfDifferences_WithVectorsOrWithout_GivesTheSameBits(double[] numbers)
    {
        double[] values = [.. numbers.Select(number => -Math.Abs(number % 800))];
        double[] inFull = [.. values];
        Exponential.OfDifferences(inFull, 0);
        Assert.Equal(values.Select(value => BitConverter.DoubleToInt64Bits(Exponential.Of(value))), inFull.Select(BitConverter.DoubleToInt64Bits));
    }
}
