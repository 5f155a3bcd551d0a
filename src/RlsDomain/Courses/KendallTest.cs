using RlsDomain.Differential;

namespace RlsDomain.Courses;

/// <summary>Kendall's tau of a series with its own order, and the two-sided p-value of Mann and Kendall.</summary>
/// <param name="Tau">Tau, corrected for ties (tau-b); null when all numbers are the same.</param>
/// <param name="PValue">The p-value.</param>
/// <param name="IsExact">Whether the p-value is exact.</param>
internal readonly record struct KendallTest(double? Tau, double PValue, bool IsExact)
{
    /// <summary>Up to this many numbers without ties the p-value is exact; beyond, the normal curve is close enough.</summary>
    internal const int MostExact = 50;

    internal static KendallTest Of(ReadOnlySpan<decimal> values)
    {
        long n = values.Length;
        long score = 0;
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = i + 1; j < values.Length; j++)
            {
                score += Math.Sign(values[j] - values[i]);
            }
        }

        long pairs = n * (n - 1) / 2;
        long tiedPairs = 0;
        long tieTerm = 0;
        foreach (long tied in values.ToArray().GroupBy(value => value).Select(group => group.LongCount()))
        {
            tiedPairs += tied * (tied - 1) / 2;
            tieTerm += tied * (tied - 1) * ((2 * tied) + 5);
        }

        double? tau = tiedPairs == pairs ? null : score / Math.Sqrt((double)pairs * (pairs - tiedPairs));
        return tiedPairs == 0 && n <= MostExact
            ? new(tau, Exact(values.Length, (int)((pairs - Math.Abs(score)) / 2)), true)
            : new(tau, Normal(score, ((n * (n - 1) * ((2 * n) + 5)) - tieTerm) / 18.0), false);
    }

    /// <summary>Gives twice the share of all orders of n numbers that have no more than so many pairs the wrong way round.</summary>
    private static double Exact(int n, int wrongPairs)
    {
        double[] shares = [1];
        for (int size = 2; size <= n; size++)
        {
            double[] next = new double[(size * (size - 1) / 2) + 1];
            for (int i = 0; i < shares.Length; i++)
            {
                for (int added = 0; added < size; added++)
                {
                    next[i + added] += shares[i] / size; // The new number may stand before any of the others.
                }
            }

            shares = next;
        }

        double tail = 0;
        for (int i = 0; i <= wrongPairs; i++)
        {
            tail += shares[i];
        }

        return Math.Min(1, 2 * tail);
    }

    private static double Normal(long score, double variance) =>
        score == 0 || variance <= 0 ? 1 : Complement((Math.Abs(score) - 1) / Math.Sqrt(2 * variance));

    /// <summary>Gives the complementary error function of a number that is 0 or above, to about 1e-7 of its value.</summary>
    /// <remarks>Horner's form of the Chebyshev fit in Numerical Recipes, section 6.2.</remarks>
    private static double Complement(double z)
    {
        ReadOnlySpan<double> fit =
        [
            0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368, -1.26551223,
        ];
        double t = 1 / (1 + (0.5 * z));
        double sum = 0;
        foreach (double coefficient in fit)
        {
            sum = (sum * t) + coefficient;
        }

        Span<double> exponent = [(-z * z) + sum];
        if (exponent[0] > 0)
        {
            return 1; // Only at z = 0, by the last bits of the fit.
        }

        Exponential.OfDifferences(exponent, 0);
        return Math.Min(1, t * exponent[0]);
    }
}
