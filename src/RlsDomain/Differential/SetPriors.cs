namespace RlsDomain.Differential;

/// <summary>The prior log odds of every set of conditions.</summary>
internal static class SetPriors
{
    /// <summary>Writes the prior log odds at each place: those of the members added up, and the bar where there is no set.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="odds">The prior odds of each condition.</param>
    /// <param name="scores">Room for a number a place.</param>
    internal static void Score(ConditionSets sets, ReadOnlySpan<double> odds, Span<double> scores)
    {
        sets.Bars.CopyTo(scores);
        for (int condition = 0; condition < odds.Length; condition++)
        {
            scores[sets.PlaceOf(condition)] = Math.Log(odds[condition]);
        }

        for (int size = 2; size <= sets.LargestSize; size++)
        {
            foreach (SetRun run in sets.Runs[size])
            {
                double first = scores[sets.PlaceOf(run.First)];
                for (int i = 0; i < run.Length; i++)
                {
                    scores[run.Start + i] = scores[run.Rests + i] + first + sets.Bars[run.Start + i];
                }
            }
        }
    }
}
