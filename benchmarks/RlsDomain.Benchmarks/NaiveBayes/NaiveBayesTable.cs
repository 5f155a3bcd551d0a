using RlsDomain.Benchmarks.Patients;
using RlsDomain.Knowledge;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>
/// Plain naive Bayes with the numbers of our model: a class for each condition alone, the first for none of them.
/// It is what the model gives over sets of one condition without tempering.
/// </summary>
internal sealed class NaiveBayesTable
{
    private readonly double[][] _present;
    private readonly double[][] _absent;

    internal NaiveBayesTable(Setting setting)
    {
        PlainDifferential plain = Models.Of(largest: 1, tempered: false).Plain;
        Bias = [0, .. Condition.All.Select(condition => LogOdds(plain.Knowledge.Priors.Single(prior => prior.Setting == setting && prior.Condition == condition)))];
        _present = [.. Finding.All.Select(finding => Row(plain, finding, Presence.Present))];
        _absent = [.. Finding.All.Select(finding => Row(plain, finding, Presence.Absent))];
    }

    /// <summary>Gets the number of classes: none, then the conditions.</summary>
    internal static int Classes => 1 + Condition.All.Length;

    /// <summary>Gets the prior log odds of each class to none.</summary>
    internal double[] Bias { get; }

    /// <summary>Gives what a finding adds to the score of each class.</summary>
    internal ReadOnlySpan<double> Weights(int finding, Presence answer) => answer == Presence.Present ? _present[finding] : _absent[finding];

    /// <summary>Writes the probability of each class: the log table that a programmer would write, with no vector code.</summary>
    internal void Classify(PresenceSet<Finding> findings, Span<double> probabilities)
    {
        Bias.CopyTo(probabilities);
        Add(findings.PresentBits, _present, probabilities);
        Add(findings.AbsentBits, _absent, probabilities);
        Softmax(probabilities);
    }

    /// <summary>Turns scores into probabilities.</summary>
    internal static void Softmax(Span<double> scores)
    {
        double largest = double.NegativeInfinity;
        foreach (double score in scores)
        {
            largest = Math.Max(largest, score);
        }

        double total = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - largest);
            total += scores[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] /= total;
        }
    }

    private static void Add(UInt128 bits, double[][] rows, Span<double> scores)
    {
        while (bits != UInt128.Zero)
        {
            double[] row = rows[(int)UInt128.TrailingZeroCount(bits)];
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] += row[i];
            }

            bits &= bits - 1;
        }
    }

    private static double LogOdds(Prior prior) => Math.Log(prior.Probability.Value / (1 - prior.Probability.Value));

    private static double[] Row(PlainDifferential plain, Finding finding, Presence answer) =>
    [
        Math.Log(plain.Probability(finding, answer, [])),
        .. Condition.All.Select(condition => Math.Log(plain.Probability(finding, answer, [condition]))),
    ];
}
