using System.Numerics;

namespace RlsDomain.Differential;

/// <summary>Multiplies, for every set of conditions, the prior odds of its members and what each answer of a case makes of them.</summary>
/// <remarks>
/// A set has the product of its rest, times what its first member changes: that costs the few findings of one condition.
/// Lanes hold sets, so each set sees the same multiplications in the same order with any vector width and without one: the
/// bits do not depend on the hardware. Allocates nothing.
/// </remarks>
internal readonly ref struct SetProducts
{
    /// <summary>The largest absolute logarithm of a product of which no digit is lost, some thousands of them added up.</summary>
    private const double Farthest = 690;

    /// <summary>The odds that are taken for granted, and a little more than their largest logarithm.</summary>
    private const double LeastOdds = 1e-20;

    private const double MostOdds = 1e20;
    private const double FarthestOdds = 47;

    private readonly ConditionSets _sets;
    private readonly double[] _numbers;

    /// <summary>For each condition where its rows begin.</summary>
    private readonly ReadOnlySpan<int> _rows;

    private readonly ReadOnlySpan<int> _rowCounts;
    private readonly int _mostRows;
    private readonly ReadOnlySpan<double> _alone;
    private readonly ReadOnlySpan<double> _beside;
    private readonly double _reach;

    /// <param name="sets">The sets.</param>
    /// <param name="factors">What the answers multiply by.</param>
    /// <param name="answers">The recorded answers, by their numbers.</param>
    /// <param name="room">Room for <see cref="RoomFor"/> numbers.</param>
    /// <param name="numbers">Room for two numbers for each condition, in whole vectors.</param>
    internal SetProducts(ConditionSets sets, AnswerFactors factors, ReadOnlySpan<int> answers, Span<int> room, Span<double> numbers)
    {
        ReadOnlySpan<int> lengths = sets.RowLengths.AsSpan();
        int most = answers.Length + 1;
        Span<int> starts = room[..most];
        Span<int> counts = room.Slice(most, lengths.Length);
        Span<int> rows = room[(most + lengths.Length)..];
        counts.Clear();
        int ofConditions = 2 * sets.SinglesLength;
        double reach = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            ref readonly AnswerRows answer = ref i < answers.Length ? ref factors[answers[i]] : ref factors.Exclusions;
            starts[i] = answer.Start;
            reach += answer.Reach;
            int row = answer.Start + ofConditions;
            for (ulong left = answer.Conditions; left != 0;)
            {
                int condition = BitOperations.Log2(left);
                left ^= 1UL << condition;
                rows[(condition * most) + counts[condition]++] = row;
                row += lengths[condition];
            }
        }

        _reach = reach;
        _sets = sets;
        _numbers = factors.Numbers;
        _mostRows = most;
        _rows = rows;
        _rowCounts = counts;
        _alone = numbers[..sets.SinglesLength];
        _beside = numbers[sets.SinglesLength..];
        numbers.Fill(1);
        RowProducts.Multiply(_numbers, starts, 0, numbers, 1, numbers, []);
    }

    /// <summary>Gives how much room it takes to multiply for so many answers.</summary>
    internal static int RoomFor(ConditionSets sets, int answers) => (answers + 1) + (sets.RowLengths.Length * (answers + 2));

    /// <summary>Says whether products with these odds keep their digits: none is too large or too small.</summary>
    internal bool Holds(ReadOnlySpan<double> odds)
    {
        bool isNear = _reach <= Farthest - (_sets.LargestSize * FarthestOdds);
        foreach (double of in odds)
        {
            isNear &= of is >= LeastOdds and <= MostOdds;
        }

        return isNear;
    }

    /// <summary>Writes the likelihood of the answers under all but the largest sets, as a multiple of that under no condition; 0 where there is no set.</summary>
    /// <param name="likelihoods">Room for a number a place.</param>
    internal void Likelihoods(Span<double> likelihoods) => Multiply(_sets.LargestSize - 1, [], likelihoods, [], []);

    /// <summary>Writes a number for each place in proportion to the probability of its set, 0 where there is no set, and adds up those that hold each condition.</summary>
    /// <param name="odds">The prior odds of each condition.</param>
    /// <param name="products">Room for a number a place.</param>
    /// <param name="handedOn">Room for the places of all but the largest sets.</param>
    /// <param name="sums">Room for a number a condition.</param>
    /// <returns>The sum over all sets.</returns>
    internal double Probabilities(ReadOnlySpan<double> odds, Span<double> products, Span<double> handedOn, Span<double> sums)
    {
        sums.Clear();
        handedOn.Clear();
        Multiply(_sets.LargestSize, odds, products, handedOn, sums);
        return SetSums.AddSmaller(_sets, products, handedOn, sums);
    }

    private void Multiply(int largestSize, ReadOnlySpan<double> odds, Span<double> products, Span<double> handedOn, Span<double> sums)
    {
        products[..ConditionSets.Lanes].Clear();
        products[0] = 1;
        if (largestSize == 0)
        {
            return;
        }

        _alone.CopyTo(products[_sets.SizeStarts[1]..]);
        for (int condition = 0; condition < odds.Length; condition++)
        {
            products[_sets.PlaceOf(condition)] *= odds[condition];
        }

        for (int size = 2; size <= largestSize; size++)
        {
            bool handsOn = size == _sets.LargestSize;
            products.Slice(_sets.SizeStarts[size + 1] - ConditionSets.Lanes, ConditionSets.Lanes).Clear(); // What fills a size is not written.
            foreach (SetRun run in _sets.Runs[size])
            {
                ReadOnlySpan<int> rows = _rows.Slice(run.First * _mostRows, _rowCounts[run.First]);
                double factor = _beside[_rowCounts.Length - 1 - run.First] * (odds.IsEmpty ? 1 : odds[run.First]);
                Span<double> handed = handsOn ? handedOn.Slice(run.Rests, run.Length) : [];
                double sum = RowProducts.Multiply(_numbers, rows, run.InRow, products.Slice(run.Rests, run.Length), factor, products[run.Start..], handed);
                if (handsOn)
                {
                    sums[run.First] = sum;
                }
            }
        }
    }
}
