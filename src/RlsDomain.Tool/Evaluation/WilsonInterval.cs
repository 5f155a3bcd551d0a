namespace RlsDomain.Tool.Evaluation;

/// <summary>Wilson's score interval of a proportion (J Am Stat Assoc 1927;22:209-212), with a confidence of 95%.</summary>
/// <param name="Low">The low end, from 0 to 1.</param>
/// <param name="High">The high end, from 0 to 1.</param>
internal readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The standard normal quantile of 97.5%.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>Gives the interval of a count out of a number of trials; null when there are none.</summary>
    internal static WilsonInterval? Of(int count, int trials)
    {
        if (trials == 0)
        {
            return null;
        }

        double share = (double)count / trials;
        double zz = Z * Z / trials;
        double middle = (share + (zz / 2)) / (1 + zz);
        double half = Z * Math.Sqrt(((share * (1 - share)) + (zz / 4)) / trials) / (1 + zz);
        return new(count == 0 ? 0 : middle - half, count == trials ? 1 : middle + half);
    }
}
