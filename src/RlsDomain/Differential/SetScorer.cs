using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RlsDomain.Differential;

/// <summary>Scores every set of conditions by the prior and the weighted answers of a case.</summary>
/// <remarks>
/// Lanes hold sets, and multiply and add stay apart, so each set sees the same operations in the same order with any
/// vector width and without one: the bits of a score do not depend on the hardware. Allocates nothing.
/// </remarks>
internal static class SetScorer
{
    /// <summary>The vectors worked on together, which hides that an addition waits for the one before.</summary>
    private const int Together = 4;

    private const int Lanes = ConditionSets.Lanes;

    /// <summary>Writes, for each place, the score: prior log odds and weighted log likelihoods.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="steps">The rows of the answers.</param>
    /// <param name="answers">The recorded answers.</param>
    /// <param name="logOdds">The prior log odds of each condition.</param>
    /// <param name="scores">Room for a number a place.</param>
    /// <param name="fits">Room for the weighted log likelihood of the sets of at most two, with their bars.</param>
    internal static void Score(
        ConditionSets sets,
        AnswerSteps steps,
        ReadOnlySpan<WeightedAnswer> answers,
        ReadOnlySpan<double> logOdds,
        Span<double> scores,
        Span<double> fits)
    {
        ScoreWhole(sets, steps, answers, fits);
        ScorePrior(sets, logOdds, scores[..steps.WholeCount]);
        ScaledSum.Add(scores[..steps.WholeCount], fits[..steps.WholeCount], 1);
        if (!steps.StepRuns.IsEmpty)
        {
            ScoreSteps(sets, steps, answers, logOdds, scores);
        }
    }

    /// <summary>Writes the prior log odds at the first places: those of the members added up, and the bar where there is no set.</summary>
    internal static void ScorePrior(ConditionSets sets, ReadOnlySpan<double> logOdds, Span<double> scores)
    {
        ReadOnlySpan<double> bars = sets.Bars;
        bars[..scores.Length].CopyTo(scores);
        for (int condition = 0; condition < logOdds.Length; condition++)
        {
            scores[sets.PlaceOf(condition)] = logOdds[condition];
        }

        for (int size = 2; size < sets.Runs.Length; size++)
        {
            foreach (SetRun run in sets.Runs[size])
            {
                if (run.Start >= scores.Length)
                {
                    return;
                }

                double first = logOdds[run.First];
                ReadOnlySpan<double> rests = scores.Slice(run.Rests, run.Length);
                ReadOnlySpan<double> bar = bars.Slice(run.Start, run.Length);
                Span<double> whole = scores.Slice(run.Start, run.Length);
                for (int i = 0; i < whole.Length; i++)
                {
                    whole[i] = rests[i] + first + bar[i];
                }
            }
        }
    }

    private static void ScoreWhole(ConditionSets sets, AnswerSteps steps, ReadOnlySpan<WeightedAnswer> answers, Span<double> fits)
    {
        ref double numbers = ref MemoryMarshal.GetArrayDataReference(steps.Numbers);
        Span<int> rows = stackalloc int[answers.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = steps.WholeRow(answers[i].Answer);
        }

        ref double bars = ref MemoryMarshal.GetReference(sets.Bars);
        ref double to = ref MemoryMarshal.GetReference(fits[..steps.WholeCount]);
        int place = 0;
        for (; place <= steps.WholeCount - (Together * Lanes); place += Together * Lanes)
        {
            Vector256<double> sum0 = Vector256.LoadUnsafe(ref bars, (nuint)place);
            Vector256<double> sum1 = Vector256.LoadUnsafe(ref bars, (nuint)(place + Lanes));
            Vector256<double> sum2 = Vector256.LoadUnsafe(ref bars, (nuint)(place + (2 * Lanes)));
            Vector256<double> sum3 = Vector256.LoadUnsafe(ref bars, (nuint)(place + (3 * Lanes)));
            for (int i = 0; i < rows.Length; i++)
            {
                Vector256<double> weight = Vector256.Create(answers[i].Weight);
                nuint at = (nuint)(rows[i] + place);
                sum0 += weight * Vector256.LoadUnsafe(ref numbers, at);
                sum1 += weight * Vector256.LoadUnsafe(ref numbers, at + Lanes);
                sum2 += weight * Vector256.LoadUnsafe(ref numbers, at + (2 * Lanes));
                sum3 += weight * Vector256.LoadUnsafe(ref numbers, at + (3 * Lanes));
            }

            sum0.StoreUnsafe(ref to, (nuint)place);
            sum1.StoreUnsafe(ref to, (nuint)(place + Lanes));
            sum2.StoreUnsafe(ref to, (nuint)(place + (2 * Lanes)));
            sum3.StoreUnsafe(ref to, (nuint)(place + (3 * Lanes)));
        }

        for (; place < steps.WholeCount; place += Lanes)
        {
            Vector256<double> sum = Vector256.LoadUnsafe(ref bars, (nuint)place);
            for (int i = 0; i < rows.Length; i++)
            {
                sum += Vector256.Create(answers[i].Weight) * Vector256.LoadUnsafe(ref numbers, (nuint)(rows[i] + place));
            }

            sum.StoreUnsafe(ref to, (nuint)place);
        }
    }

    private static void ScoreSteps(ConditionSets sets, AnswerSteps steps, ReadOnlySpan<WeightedAnswer> answers, ReadOnlySpan<double> logOdds, Span<double> scores)
    {
        // For each condition what it adds beside any rest, and the answers with a row.
        int conditions = logOdds.Length;
        Span<double> added = stackalloc double[conditions];
        Span<byte> withRow = stackalloc byte[conditions * answers.Length];
        Span<int> rowCounts = stackalloc int[conditions];
        logOdds.CopyTo(added);
        rowCounts.Clear();
        for (int i = 0; i < answers.Length; i++)
        {
            (int answer, double weight) = answers[i];
            ReadOnlySpan<double> shifts = steps.Shifts(answer);
            for (int condition = 0; condition < conditions; condition++)
            {
                added[condition] += weight * shifts[condition];
            }

            for (ulong left = steps.WithRow(answer); left != 0; left &= left - 1)
            {
                int condition = BitOperations.TrailingZeroCount(left);
                withRow[(condition * answers.Length) + rowCounts[condition]++] = (byte)i;
            }
        }

        Span<int> rows = stackalloc int[answers.Length];
        Span<double> weights = stackalloc double[answers.Length];
        for (int run = 0; run < steps.StepRuns.Length; run++)
        {
            SetRun sameFirst = steps.StepRuns[run];
            int rowCount = rowCounts[sameFirst.First];
            for (int i = 0; i < rowCount; i++)
            {
                (int answer, double weight) = answers[withRow[(sameFirst.First * answers.Length) + i]];
                (rows[i], weights[i]) = (steps.StepRow(answer, run), weight);
            }

            ScoreRun(sets, steps, sameFirst, added[sameFirst.First], rows[..rowCount], weights[..rowCount], scores);
        }
    }

    private static void ScoreRun(ConditionSets sets, AnswerSteps steps, SetRun run, double added, ReadOnlySpan<int> rows, ReadOnlySpan<double> weights, Span<double> scores)
    {
        ref double numbers = ref MemoryMarshal.GetArrayDataReference(steps.Numbers);
        ref double rests = ref MemoryMarshal.GetReference(scores.Slice(run.Rests, run.Length));
        ref double bars = ref MemoryMarshal.GetReference(sets.Bars.Slice(run.Start, run.Length));
        ref double to = ref MemoryMarshal.GetReference(scores.Slice(run.Start, run.Length));
        Vector256<double> shift = Vector256.Create(added);
        int place = 0;
        for (; place <= run.Length - (Together * Lanes); place += Together * Lanes)
        {
            nuint first = (nuint)place;
            Vector256<double> sum0 = Vector256.LoadUnsafe(ref rests, first) + shift + Vector256.LoadUnsafe(ref bars, first);
            Vector256<double> sum1 = Vector256.LoadUnsafe(ref rests, first + Lanes) + shift + Vector256.LoadUnsafe(ref bars, first + Lanes);
            Vector256<double> sum2 = Vector256.LoadUnsafe(ref rests, first + (2 * Lanes)) + shift + Vector256.LoadUnsafe(ref bars, first + (2 * Lanes));
            Vector256<double> sum3 = Vector256.LoadUnsafe(ref rests, first + (3 * Lanes)) + shift + Vector256.LoadUnsafe(ref bars, first + (3 * Lanes));
            for (int i = 0; i < rows.Length; i++)
            {
                Vector256<double> weight = Vector256.Create(weights[i]);
                nuint at = (nuint)(rows[i] + place);
                sum0 += weight * Vector256.LoadUnsafe(ref numbers, at);
                sum1 += weight * Vector256.LoadUnsafe(ref numbers, at + Lanes);
                sum2 += weight * Vector256.LoadUnsafe(ref numbers, at + (2 * Lanes));
                sum3 += weight * Vector256.LoadUnsafe(ref numbers, at + (3 * Lanes));
            }

            sum0.StoreUnsafe(ref to, first);
            sum1.StoreUnsafe(ref to, first + Lanes);
            sum2.StoreUnsafe(ref to, first + (2 * Lanes));
            sum3.StoreUnsafe(ref to, first + (3 * Lanes));
        }

        for (; place < run.Length; place += Lanes)
        {
            Vector256<double> sum = Vector256.LoadUnsafe(ref rests, (nuint)place) + shift + Vector256.LoadUnsafe(ref bars, (nuint)place);
            for (int i = 0; i < rows.Length; i++)
            {
                sum += Vector256.Create(weights[i]) * Vector256.LoadUnsafe(ref numbers, (nuint)(rows[i] + place));
            }

            sum.StoreUnsafe(ref to, (nuint)place);
        }
    }
}
