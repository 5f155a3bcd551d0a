using System.Numerics;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>How conditions bring a finding about: the rows of the tables in the form that the model computes with.</summary>
/// <remarks>
/// A finding is absent under a set with probability (1 - leak x product of s) x product of (1 - q): a condition whose
/// p is at or above the leak causes the finding with q = 1 - (1 - p) / (1 - leak), and one whose p is below it
/// displaces the background by s = p / leak.
/// </remarks>
internal sealed class FindingCauses
{
    private readonly double[] _leaks = new double[Finding.All.Length];
    private readonly double[] _kept;
    private readonly double[] _uncaused;
    private readonly ulong[] _causes = new ulong[Finding.All.Length];
    private readonly ulong[] _displaces = new ulong[Finding.All.Length];

    internal FindingCauses(KnowledgeBase knowledge)
    {
        foreach (Leak leak in knowledge.Leaks)
        {
            _leaks[leak.Finding.Index] = leak.Probability;
        }

        int conditions = Condition.All.Length;
        _kept = new double[Finding.All.Length * conditions];
        _uncaused = new double[Finding.All.Length * conditions];
        Array.Fill(_kept, 1);
        Array.Fill(_uncaused, 1);
        foreach (Likelihood likelihood in knowledge.Likelihoods)
        {
            int finding = likelihood.Finding.Index;
            int at = (finding * conditions) + likelihood.Condition.Index;
            (double p, double leak) = (likelihood.Probability.Value, _leaks[finding]);
            if (p >= leak)
            {
                _causes[finding] |= 1UL << likelihood.Condition.Index;
                _uncaused[at] = (1 - p) / (1 - leak);
            }
            else
            {
                _displaces[finding] |= 1UL << likelihood.Condition.Index;
                _kept[at] = p / leak;
            }
        }
    }

    /// <summary>Gets the probability of a finding from every other cause.</summary>
    internal double LeakOf(int finding) => _leaks[finding];

    /// <summary>Gets, for each condition, the share of the background that it leaves: 1 unless it displaces it.</summary>
    internal ReadOnlySpan<double> Kept(int finding) => _kept.AsSpan(finding * Condition.All.Length, Condition.All.Length);

    /// <summary>Gets, for each condition, the probability that it does not cause the finding: 1 unless it can.</summary>
    internal ReadOnlySpan<double> Uncaused(int finding) => _uncaused.AsSpan(finding * Condition.All.Length, Condition.All.Length);

    /// <summary>Gets the conditions with a row at or above the leak, as bits.</summary>
    internal ulong Causes(int finding) => _causes[finding];

    /// <summary>Gets the conditions with a row below the leak, as bits.</summary>
    internal ulong Displaces(int finding) => _displaces[finding];

    /// <summary>Gives what is left of the background under a set, and the probability that no condition of it causes the finding.</summary>
    internal (double Background, double Uncaused) Under(int finding, ReadOnlySpan<byte> conditions)
    {
        int row = finding * Condition.All.Length;
        double background = _leaks[finding];
        double uncaused = 1;
        foreach (byte condition in conditions)
        {
            background *= _kept[row + condition];
            uncaused *= _uncaused[row + condition];
        }

        return (background, uncaused);
    }

    /// <summary>Gives the probability that a finding is absent, from the background and what does not cause it.</summary>
    internal static double Absent(double background, double uncaused) => (1 - background) * uncaused;

    /// <summary>Gives the probability that a finding is present, from the background and what does not cause it.</summary>
    /// <remarks>Not as 1 less the absence: that rounds a rare presence to 0, whose logarithm no sum survives.</remarks>
    internal static double Present(double background, double uncaused) => 1 - uncaused + (background * uncaused);

    /// <summary>
    /// Gets the strength of an answer: the largest absolute log ratio, over the conditions, of its probability with
    /// that condition alone to its probability with none. It depends on the answer only.
    /// </summary>
    internal double Strength(int finding, bool isPresent)
    {
        double none = Math.Log(isPresent ? _leaks[finding] : 1 - _leaks[finding]);
        double strength = 0;
        for (ulong left = _causes[finding] | _displaces[finding]; left != 0; left &= left - 1)
        {
            int at = (finding * Condition.All.Length) + BitOperations.TrailingZeroCount(left);
            double background = _leaks[finding] * _kept[at];
            double alone = isPresent ? Present(background, _uncaused[at]) : Absent(background, _uncaused[at]);
            strength = Math.Max(strength, Math.Abs(Math.Log(alone) - none));
        }

        return strength;
    }
}
