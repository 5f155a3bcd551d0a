namespace RlsDomain.Differential;

/// <summary>What a change of a finding multiplies the sets by, in the few numbers that bound what may lead after it.</summary>
internal sealed class SecondChange
{
    private readonly ConditionSets _sets;
    private readonly double[] _alone;
    private readonly double[] _most;

    /// <param name="sets">The sets.</param>
    /// <param name="factors">What the number of each set is multiplied by.</param>
    /// <param name="likelihoodFactors">What the likelihood under each set is multiplied by.</param>
    internal SecondChange(ConditionSets sets, double[] factors, ReadOnlySpan<double> likelihoodFactors)
    {
        (_sets, _most) = (sets, new double[ConditionSets.NoCondition]);
        _alone = [.. Enumerable.Range(0, ConditionSets.NoCondition).Select(condition => factors[sets.PlaceOf(condition)])];
        SetSums.LargestOfConditions(sets, factors, _most);
        double least = double.PositiveInfinity;
        double most = 0;
        for (int place = 0; place < likelihoodFactors.Length; place++)
        {
            if (sets.Bars[place] == 0)
            {
                least = Math.Min(least, likelihoodFactors[place]);
                most = Math.Max(most, likelihoodFactors[place]);
            }
        }

        MostShift = most / least;
    }

    /// <summary>Gets the most by which the share of a condition in a set can grow.</summary>
    internal double MostShift { get; }

    /// <summary>Gets the place of a condition alone.</summary>
    internal int PlaceOf(int condition) => _sets.PlaceOf(condition);

    /// <summary>Gets what the set of a condition alone is multiplied by.</summary>
    internal double OfAlone(int condition) => _alone[condition];

    /// <summary>Gets the most that a set with a condition is multiplied by.</summary>
    internal double MostOf(int condition) => _most[condition];
}
