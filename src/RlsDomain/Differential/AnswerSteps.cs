using System.Collections.Immutable;
using System.Numerics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What each answer adds to the score of the sets, in the rows that the scorer reads.</summary>
/// <remarks>
/// Sets of at most two have the log likelihood of the answer. A larger set has what its first member changes of it beside
/// the rest: nothing where the condition has no row for the finding; the same number beside every rest where the answer
/// is absent and the condition causes the finding; a row of numbers otherwise. So a set of three costs the few findings
/// of its first member. The rows of a finding are worked out when it is first asked for. Safe to share between threads.
/// </remarks>
internal sealed class AnswerSteps
{
    /// <summary>The largest size whose sets have the whole log likelihood.</summary>
    private const int LargestWhole = 2;

    /// <summary>What stands for no row.</summary>
    internal const int NoRow = -1;

    private readonly FindingCauses _causes;
    private readonly ConditionSets _sets;
    private readonly double[] _numbers;
    private readonly double[] _shifts;
    private readonly ulong[] _withRow;
    private readonly int[] _rowStarts;
    private readonly bool[] _isFilled = new bool[Finding.All.Length];

    internal AnswerSteps(FindingCauses causes, ConditionSets sets)
    {
        (_causes, _sets) = (causes, sets);
        WholeCount = sets.SizeStarts[Math.Min(LargestWhole, sets.LargestSize) + 1];
        StepRuns = [.. sets.Runs.Skip(LargestWhole + 1).SelectMany(runs => runs)];
        _shifts = new double[WeightedAnswer.Count * Condition.All.Length];
        _withRow = new ulong[WeightedAnswer.Count];
        _rowStarts = new int[WeightedAnswer.Count * StepRuns.Length];
        Array.Fill(_rowStarts, NoRow);
        int numbers = WeightedAnswer.Count * WholeCount;
        for (int answer = 0; answer < WeightedAnswer.Count; answer++)
        {
            int finding = answer / 2;
            _withRow[answer] = causes.Displaces(finding) | (answer % 2 == 0 ? causes.Causes(finding) : 0);
            for (int run = 0; run < StepRuns.Length; run++)
            {
                if ((_withRow[answer] >> StepRuns[run].First & 1) != 0)
                {
                    _rowStarts[(answer * StepRuns.Length) + run] = numbers;
                    numbers += StepRuns[run].Length;
                }
            }
        }

        _numbers = new double[numbers];
    }

    /// <summary>Gets the number of places of the sets of at most two, a whole number of vectors.</summary>
    internal int WholeCount { get; }

    /// <summary>Gets the runs of the sets of three and more, in the order of their places.</summary>
    internal ImmutableArray<SetRun> StepRuns { get; }

    /// <summary>Gets all rows.</summary>
    internal double[] Numbers => _numbers;

    /// <summary>Gives where the row of an answer over the sets of at most two begins, filled.</summary>
    internal int WholeRow(int answer)
    {
        if (!Volatile.Read(ref _isFilled[answer / 2]))
        {
            Fill(answer / 2);
        }

        return answer * WholeCount;
    }

    /// <summary>Gives where the row of an answer over a run begins, or <see cref="NoRow"/>.</summary>
    internal int StepRow(int answer, int run) => _rowStarts[(answer * StepRuns.Length) + run];

    /// <summary>Gives the conditions for which an answer has a row over the sets of three and more, as bits.</summary>
    internal ulong WithRow(int answer) => _withRow[answer];

    /// <summary>Gives, for each condition, what it adds beside any rest; 0 where it has a row, or changes nothing.</summary>
    internal ReadOnlySpan<double> Shifts(int answer) => _shifts.AsSpan(answer * Condition.All.Length, Condition.All.Length);

    private void Fill(int finding)
    {
        int present = WeightedAnswer.Of(finding, isPresent: true);
        int absent = WeightedAnswer.Of(finding, isPresent: false);
        int count = Math.Max(WholeCount, _sets.SizeStarts[_sets.LargestSize]);
        double[] background = new double[count];
        double[] uncaused = new double[count];
        for (int place = 0; place < count; place++)
        {
            (background[place], uncaused[place]) = _causes.Under(finding, _sets[place][.._sets.SizeOf(place)]);
            if (place < WholeCount && _sets.Bars[place] == 0)
            {
                _numbers[(present * WholeCount) + place] = Math.Log(FindingCauses.Present(background[place], uncaused[place]));
                _numbers[(absent * WholeCount) + place] = Math.Log(FindingCauses.Absent(background[place], uncaused[place]));
            }
        }

        for (ulong left = _causes.Causes(finding); left != 0; left &= left - 1)
        {
            int condition = BitOperations.TrailingZeroCount(left);
            _shifts[(absent * Condition.All.Length) + condition] = Math.Log(_causes.Uncaused(finding)[condition]);
        }

        FillRows(finding, present, background, uncaused);
        FillRows(finding, absent, background, uncaused);
        Volatile.Write(ref _isFilled[finding], true); // Two threads that come together fill in the same numbers.
    }

    private void FillRows(int finding, int answer, double[] background, double[] uncaused)
    {
        bool isPresent = answer % 2 == 0;
        double[] rest = [.. background.Zip(uncaused, LogLikelihood)];
        for (int run = 0; run < StepRuns.Length; run++)
        {
            int row = StepRow(answer, run);
            if (row == NoRow)
            {
                continue;
            }

            int first = StepRuns[run].First;
            int below = StepRuns[run].Rests;
            for (int i = 0; i < StepRuns[run].Length; i++)
            {
                if (_sets.Bars[StepRuns[run].Start + i] == 0)
                {
                    double with = LogLikelihood(background[below + i] * _causes.Kept(finding)[first], uncaused[below + i] * _causes.Uncaused(finding)[first]);
                    _numbers[row + i] = with - rest[below + i];
                }
            }
        }

        double LogLikelihood(double background, double uncaused) =>
            Math.Log(isPresent ? FindingCauses.Present(background, uncaused) : FindingCauses.Absent(background, uncaused));
    }
}
