using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>For each finding and answer, the log likelihood at each place of the sets: what explanations start over from.</summary>
/// <remarks>A row is worked out when it is first asked for. Safe to share between threads.</remarks>
internal sealed class AnswerTable(FindingCauses causes, ConditionSets sets)
{
    private readonly Rows?[] _rows = new Rows?[Finding.All.Length];

    /// <summary>Gets the log likelihood of an answer under each set; 0 at a place without one.</summary>
    internal ReadOnlySpan<double> LogLikelihoods(int finding, Presence answer)
    {
        Rows rows = RowsOf(finding);
        return answer == Presence.Present ? rows.Present : rows.Absent;
    }

    /// <summary>Gets the probability that the finding is present under each set.</summary>
    internal ReadOnlySpan<double> ProbabilityPresent(int finding) => RowsOf(finding).Probability;

    private Rows RowsOf(int finding) => Volatile.Read(ref _rows[finding]) ?? Fill(finding);

    private Rows Fill(int finding)
    {
        ReadOnlySpan<double> kept = causes.Kept(finding);
        ReadOnlySpan<double> uncaused = causes.Uncaused(finding);
        Rows rows = new(new double[sets.Count], new double[sets.Count], new double[sets.Count]);
        for (int place = 0; place < sets.Count; place++)
        {
            if (sets.Bars[place] != 0)
            {
                continue;
            }

            double background = causes.LeakOf(finding);
            double notCaused = 1;
            foreach (byte condition in sets[place][..sets.SizeOf(place)])
            {
                background *= kept[condition];
                notCaused *= uncaused[condition];
            }

            double present = FindingCauses.Present(background, notCaused);
            rows.Absent[place] = Math.Log(FindingCauses.Absent(background, notCaused));
            rows.Present[place] = Math.Log(present);
            rows.Probability[place] = present;
        }

        // Two threads that come together fill in the same numbers.
        Volatile.Write(ref _rows[finding], rows);
        return rows;
    }

    private sealed record Rows(double[] Present, double[] Absent, double[] Probability);
}
