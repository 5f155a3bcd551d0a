using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>
/// For each finding and answer: the log likelihood under each set of conditions, and how strong the answer is.
/// </summary>
/// <remarks>
/// A finding is absent under a set with probability (1 - leak x product of s) x product of (1 - q): a condition whose
/// p is at or above the leak causes the finding with q = 1 - (1 - p) / (1 - leak), and one whose p is below it
/// displaces the background by s = p / leak.
/// </remarks>
internal sealed class AnswerTable
{
    private readonly double[][] _present = new double[Finding.All.Length][];
    private readonly double[][] _absent = new double[Finding.All.Length][];
    private readonly double[][] _probability = new double[Finding.All.Length][];

    private AnswerTable()
    {
    }

    internal static AnswerTable Of(KnowledgeBase knowledge, ConditionSets sets)
    {
        AnswerTable table = new();
        double[] leaks = new double[Finding.All.Length];
        foreach (Leak leak in knowledge.Leaks)
        {
            leaks[leak.Finding.Index] = leak.Probability;
        }

        double?[,] alone = new double?[Finding.All.Length, Condition.All.Length];
        foreach (Likelihood likelihood in knowledge.Likelihoods)
        {
            alone[likelihood.Finding.Index, likelihood.Condition.Index] = likelihood.Probability.Value;
        }

        for (int finding = 0; finding < Finding.All.Length; finding++)
        {
            table.Fill(finding, leaks[finding], alone, sets);
        }

        return table;
    }

    /// <summary>Gets the log likelihood of an answer under each set.</summary>
    internal ReadOnlySpan<double> LogLikelihoods(int finding, Presence answer) =>
        answer == Presence.Present ? _present[finding] : _absent[finding];

    /// <summary>Gets the probability that the finding is present under each set.</summary>
    internal ReadOnlySpan<double> ProbabilityPresent(int finding) => _probability[finding];

    /// <summary>
    /// Gets the strength of an answer: the largest absolute log ratio, over the conditions, of its probability with
    /// that condition alone to its probability with none. It depends on the answer only.
    /// </summary>
    internal double Strength(int finding, Presence answer)
    {
        // The sets of one condition stand right behind the empty set.
        ReadOnlySpan<double> logs = LogLikelihoods(finding, answer);
        double strength = 0;
        for (int condition = 0; condition < Condition.All.Length; condition++)
        {
            strength = Math.Max(strength, Math.Abs(logs[1 + condition] - logs[0]));
        }

        return strength;
    }

    private void Fill(int finding, double leak, double?[,] alone, ConditionSets sets)
    {
        double[] present = _present[finding] = new double[sets.Count];
        double[] absent = _absent[finding] = new double[sets.Count];
        double[] probability = _probability[finding] = new double[sets.Count];
        for (int set = 0; set < sets.Count; set++)
        {
            double background = leak;
            double uncaused = 1;
            foreach (byte condition in sets[set])
            {
                if (condition == ConditionSets.NoCondition || alone[finding, condition] is not { } p)
                {
                    continue;
                }

                if (p >= leak)
                {
                    uncaused *= (1 - p) / (1 - leak);
                }
                else
                {
                    background *= p / leak;
                }
            }

            // Not as 1 less the absence: that rounds a rare presence to 0, whose logarithm no sum survives.
            double isPresent = 1 - uncaused + (background * uncaused);
            absent[set] = Math.Log((1 - background) * uncaused);
            present[set] = Math.Log(isPresent);
            probability[set] = isPresent;
        }
    }
}
