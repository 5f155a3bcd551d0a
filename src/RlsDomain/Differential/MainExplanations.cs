namespace RlsDomain.Differential;

/// <summary>
/// Shares the probability of each set out among its conditions, by how much the findings need each: the share of a
/// condition is inverse to the likelihood of the findings under the set without it.
/// </summary>
internal static class MainExplanations
{
    /// <summary>Products of likelihoods below this have lost digits, or are about to.</summary>
    private const double Least = 1e-280;

    /// <summary>Shares out by products of likelihoods; false, with nothing to be used, when they are too small.</summary>
    internal static bool TryShareOut(ConditionSets all, ReadOnlySpan<double> sets, ReadOnlySpan<double> likelihoods, Span<double> explains)
    {
        explains.Clear();
        for (int set = 1; set < sets.Length; set++)
        {
            ReadOnlySpan<byte> members = all[set];
            ReadOnlySpan<int> without = all.Without(set);
            double total;
            switch (without.Length)
            {
                case 1:
                    explains[members[0]] += sets[set];
                    break;
                case 2:
                    (double first, double second) = (likelihoods[without[0]], likelihoods[without[1]]);
                    total = first + second;
                    if (!(total > Least))
                    {
                        return false;
                    }

                    explains[members[0]] += sets[set] * (second / total);
                    explains[members[1]] += sets[set] * (first / total);
                    break;
                case 3:
                    (double one, double two, double three) = (likelihoods[without[0]], likelihoods[without[1]], likelihoods[without[2]]);
                    total = (two * three) + (one * three) + (one * two);
                    if (!(total > Least))
                    {
                        return false;
                    }

                    double each = sets[set] / total;
                    explains[members[0]] += each * (two * three);
                    explains[members[1]] += each * (one * three);
                    explains[members[2]] += each * (one * two);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Shares out by logarithms, which hold any likelihood and any number of conditions.</summary>
    internal static void ShareOutByLogarithms(ConditionSets all, ReadOnlySpan<double> sets, ReadOnlySpan<double> logLikelihoods, Span<double> explains)
    {
        Span<double> needs = stackalloc double[ConditionSets.NoCondition];
        explains.Clear();
        for (int set = 1; set < sets.Length; set++)
        {
            ReadOnlySpan<int> without = all.Without(set);
            Span<double> shares = needs[..without.Length];
            double largest = double.NegativeInfinity;
            for (int i = 0; i < without.Length; i++)
            {
                shares[i] = -logLikelihoods[without[i]];
                largest = Math.Max(largest, shares[i]);
            }

            Exponential.OfDifferences(shares, largest);
            double total = 0;
            foreach (double share in shares)
            {
                total += share;
            }

            for (int i = 0; i < shares.Length; i++)
            {
                explains[all[set][i]] += sets[set] * (shares[i] / total);
            }
        }
    }
}
