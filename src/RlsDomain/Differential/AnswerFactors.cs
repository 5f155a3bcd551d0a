using System.Collections.Immutable;
using System.Numerics;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What each answer multiplies the likelihood of the findings by when a condition joins a set.</summary>
/// <remarks>
/// Where the condition has no row for the finding that is nothing. Where the answer is absent and the condition causes the
/// finding, it is one number, whatever the rest. Otherwise it is a row of numbers, one for each set that the condition
/// joins. The numbers of an answer are worked out when it is first asked for. Safe to share between threads.
/// </remarks>
internal sealed class AnswerFactors
{
    /// <summary>Room for the answers of a case and what may be asked next.</summary>
    private const int FirstRoom = 1 << 16;

    private readonly FindingCauses _causes;
    private readonly ConditionSets _sets;
    private readonly ImmutableArray<CountedAnswer> _answers;
    private readonly AnswerRows[] _rows;
    private readonly bool[] _isFilled;
    private readonly AnswerRows _exclusions;
    private readonly (double Background, double Uncaused)[] _rests;
    private readonly object _filling = new();
    private double[] _numbers = new double[FirstRoom];
    private int _used;

    internal AnswerFactors(FindingCauses causes, ConditionSets sets, ImmutableArray<CountedAnswer> answers)
    {
        (_causes, _sets, _answers) = (causes, sets, answers);
        _rests = new (double, double)[sets.SizeStarts[sets.LargestSize]];
        _rows = new AnswerRows[answers.Length];
        _isFilled = new bool[answers.Length];
        _exclusions = AddExclusions();
    }

    /// <summary>Gets the numbers of the answers asked for so far.</summary>
    internal double[] Numbers => Volatile.Read(ref _numbers);

    /// <summary>Gets the rows that every case has: conditions that exclude each other leave nothing of a set with both.</summary>
    internal ref readonly AnswerRows Exclusions => ref _exclusions;

    /// <summary>Gets the rows of an answer, filled.</summary>
    internal ref readonly AnswerRows this[int answer]
    {
        get
        {
            if (!Volatile.Read(ref _isFilled[answer]))
            {
                Fill(answer);
            }

            return ref _rows[answer];
        }
    }

    private void Fill(int number)
    {
        lock (_filling)
        {
            if (_isFilled[number])
            {
                return;
            }

            CountedAnswer answer = _answers[number];
            ulong withRow = _causes.Displaces(answer.Finding) | (answer.IsPresent ? _causes.Causes(answer.Finding) : 0);
            LikelihoodRatios ratios = new(_causes, _sets, answer, _rests);
            int start = Add(withRow, ratios.Of);
            _rows[number] = new(start, withRow, _sets.LargestSize * ratios.Reach);
            Volatile.Write(ref _isFilled[number], true);
        }
    }

    private AnswerRows AddExclusions()
    {
        ulong withRow = 0;
        for (int condition = 0; condition < Condition.All.Length; condition++)
        {
            withRow |= _sets.ExcludedBy(condition) == 0 ? 0 : 1UL << condition;
        }

        return new(Add(withRow, (condition, rest) => _sets.Excludes(condition, rest) ? 0 : 1), withRow, 0);
    }

    /// <summary>Adds the numbers of an answer and gives where they begin.</summary>
    /// <param name="withRow">The conditions that have a row.</param>
    /// <param name="factor">What a condition multiplies by beside the rest at a place.</param>
    private int Add(ulong withRow, Func<int, int, double> factor)
    {
        int length = 2 * _sets.SinglesLength;
        for (ulong left = withRow; left != 0; left &= left - 1)
        {
            length += _sets.RowLengths[BitOperations.TrailingZeroCount(left)];
        }

        Span<double> room = Reserve(length);
        int row = 2 * _sets.SinglesLength;
        for (int condition = Condition.All.Length - 1; condition >= 0; condition--)
        {
            bool hasRow = (withRow >> condition & 1) != 0;
            int single = _sets.PlaceOf(condition) - _sets.SizeStarts[1];
            room[single] = factor(condition, 0);
            room[_sets.SinglesLength + single] = hasRow ? 1 : room[single];
            if (hasRow)
            {
                FillRow(condition, factor, room[row..]);
                row += _sets.RowLengths[condition];
            }
        }

        _used += length;
        return _used - length;
    }

    private void FillRow(int condition, Func<int, int, double> factor, Span<double> row)
    {
        foreach (SetRun run in _sets.RunsOf[condition])
        {
            for (int i = 0; i < run.Length; i++)
            {
                row[run.InRow + i] = factor(condition, run.Rests + i);
            }
        }
    }

    /// <summary>Finds room behind what is used. Whoever multiplies meanwhile has the numbers that it asked for.</summary>
    private Span<double> Reserve(int length)
    {
        if (_used + length > _numbers.Length)
        {
            double[] larger = new double[2 * (_used + length)];
            _numbers.AsSpan(0, _used).CopyTo(larger);
            Volatile.Write(ref _numbers, larger);
        }

        return _numbers.AsSpan(_used, length);
    }
}
