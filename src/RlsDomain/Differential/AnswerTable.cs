using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>For each finding and answer, the likelihood at each place of the sets: what explanations start over from.</summary>
/// <remarks>A row is worked out when it is first asked for: most cases need few. Safe to share between threads.</remarks>
internal sealed class AnswerTable(FindingCauses causes, ConditionSets sets)
{
    private readonly double[]?[] _logPresent = new double[]?[Finding.All.Length];
    private readonly double[]?[] _logAbsent = new double[]?[Finding.All.Length];
    private readonly double[]?[] _probabilities = new double[]?[Finding.All.Length];

    /// <summary>Gets the log likelihood of an answer under each set; 0 at a place without one.</summary>
    internal ReadOnlySpan<double> LogLikelihoods(int finding, Presence answer) => answer == Presence.Present
        ? Row(ref _logPresent[finding], finding, (background, uncaused) => Math.Log(FindingCauses.Present(background, uncaused)))
        : Row(ref _logAbsent[finding], finding, (background, uncaused) => Math.Log(FindingCauses.Absent(background, uncaused)));

    /// <summary>Gets the probability that the finding is present under each set; 0 at a place without one.</summary>
    internal ReadOnlySpan<double> ProbabilityPresent(int finding) => Row(ref _probabilities[finding], finding, FindingCauses.Present);

    /// <summary>Gives the probability that the finding is present, from that of each set. Keeps no row.</summary>
    internal double Predict(int finding, ReadOnlySpan<double> probabilities)
    {
        double present = 0;
        for (int place = 0; place < probabilities.Length; place++)
        {
            (double background, double uncaused) = causes.Under(finding, sets[place][..sets.SizeOf(place)]);
            present += probabilities[place] * FindingCauses.Present(background, uncaused);
        }

        return present;
    }

    private double[] Row(ref double[]? row, int finding, Func<double, double, double> number)
    {
        if (Volatile.Read(ref row) is { } known)
        {
            return known;
        }

        double[] made = new double[sets.Count];
        for (int place = 0; place < made.Length; place++)
        {
            if (sets.Bars[place] == 0)
            {
                (double background, double uncaused) = causes.Under(finding, sets[place][..sets.SizeOf(place)]);
                made[place] = number(background, uncaused);
            }
        }

        Volatile.Write(ref row, made); // Two threads that come together make the same numbers.
        return made;
    }
}
