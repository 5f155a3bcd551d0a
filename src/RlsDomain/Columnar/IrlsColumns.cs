using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RlsDomain.Scales;

namespace RlsDomain.Columnar;

/// <summary>Scores the IRLS of many patients at once, at the speed of the memory. Allocates nothing and starts no thread.</summary>
/// <remarks>
/// For several threads, give each its own slice of the columns. The scores are those of <see cref="IrlsScore"/>; only
/// complete answers are scored here, and which rows are not is in the mask and in the count.
/// </remarks>
public static class IrlsColumns
{
    /// <summary>What stands in a column of scores where a patient has none.</summary>
    public const byte NoScore = 255;

    private const int Step = RowMask.RowsAWord;

    /// <summary>Scores every patient.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="scores">Room for the scores: at least as many rows in each column.</param>
    /// <returns>The number of patients without a score: an answer of theirs is above 4.</returns>
    /// <exception cref="ArgumentException">A column of the scores, or its mask, is too short.</exception>
    public static int Score(IrlsAnswerColumns answers, IrlsScoreColumns scores)
    {
        int rows = answers.RowCount;
        ThrowIfShort(scores.Totals, rows, "totals");
        ThrowIfShort(scores.Bands, rows, "bands");
        ThrowIfShort(scores.SymptomSums, rows, "symptom sums");
        ThrowIfShort(scores.ImpactSums, rows, "impact sums");
        if (!scores.Scored.IsEmpty)
        {
            RowMask.ThrowIfShort(scores.Scored.Length, rows, nameof(scores));
        }

        int done = Vector256.IsHardwareAccelerated ? rows - (rows % Step) : 0;
        int unscored = done > 0 ? ScoreVectors(answers, scores, done) : 0;
        return unscored + ScoreRows(answers, scores, done);
    }

    private static int ScoreRows(IrlsAnswerColumns answers, IrlsScoreColumns scores, int start)
    {
        int unscored = 0;
        for (int row = start; row < answers.RowCount; row++)
        {
            IrlsScore score = IrlsScore.FromAnswers(answers.Row(row));
            scores.Totals[row] = (byte?)score.Total ?? NoScore;
            scores.Bands[row] = score.IsComplete ? (byte)IrlsBand.ForTotal(score.LowestTotal).Index : NoScore;
            scores.SymptomSums[row] = score.IsComplete ? (byte)score.LowestSymptomSum : NoScore;
            scores.ImpactSums[row] = score.IsComplete ? (byte)score.LowestImpactSum : NoScore;
            unscored += score.IsComplete ? 0 : 1;
            if (!scores.Scored.IsEmpty)
            {
                ulong bit = 1UL << (row % Step);
                ref ulong word = ref scores.Scored[row / Step];
                word = (row % Step == 0 ? 0 : word & (bit - 1)) | (score.IsComplete ? bit : 0);
            }
        }

        return unscored;
    }

    private static int ScoreVectors(IrlsAnswerColumns answers, IrlsScoreColumns scores, int rows)
    {
        ref byte first = ref MemoryMarshal.GetReference(answers[1]);
        ref byte second = ref MemoryMarshal.GetReference(answers[2]);
        ref byte third = ref MemoryMarshal.GetReference(answers[3]);
        ref byte fourth = ref MemoryMarshal.GetReference(answers[4]);
        ref byte fifth = ref MemoryMarshal.GetReference(answers[5]);
        ref byte sixth = ref MemoryMarshal.GetReference(answers[6]);
        ref byte seventh = ref MemoryMarshal.GetReference(answers[7]);
        ref byte eighth = ref MemoryMarshal.GetReference(answers[8]);
        ref byte ninth = ref MemoryMarshal.GetReference(answers[9]);
        ref byte tenth = ref MemoryMarshal.GetReference(answers[10]);
        ref byte totals = ref MemoryMarshal.GetReference(scores.Totals);
        ref byte bands = ref MemoryMarshal.GetReference(scores.Bands);
        ref byte symptoms = ref MemoryMarshal.GetReference(scores.SymptomSums);
        ref byte impacts = ref MemoryMarshal.GetReference(scores.ImpactSums);
        Vector256<byte> lowestFault = Vector256.Create((byte)(IrlsAnswers.HighestAnswer + 1));
        Vector256<sbyte> none = Ends(IrlsBand.None);
        Vector256<sbyte> mild = Ends(IrlsBand.Mild);
        Vector256<sbyte> moderate = Ends(IrlsBand.Moderate);
        Vector256<sbyte> severe = Ends(IrlsBand.Severe);
        int unscored = 0;
        for (int row = 0; row < rows; row += Step)
        {
            ulong scored = 0;
            for (int half = 0; half < Step; half += Vector256<byte>.Count)
            {
                nuint at = (nuint)(row + half);
                Vector256<byte> item1 = Vector256.LoadUnsafe(ref first, at);
                Vector256<byte> item2 = Vector256.LoadUnsafe(ref second, at);
                Vector256<byte> item3 = Vector256.LoadUnsafe(ref third, at);
                Vector256<byte> item4 = Vector256.LoadUnsafe(ref fourth, at);
                Vector256<byte> item5 = Vector256.LoadUnsafe(ref fifth, at);
                Vector256<byte> item6 = Vector256.LoadUnsafe(ref sixth, at);
                Vector256<byte> item7 = Vector256.LoadUnsafe(ref seventh, at);
                Vector256<byte> item8 = Vector256.LoadUnsafe(ref eighth, at);
                Vector256<byte> item9 = Vector256.LoadUnsafe(ref ninth, at);
                Vector256<byte> item10 = Vector256.LoadUnsafe(ref tenth, at);
                Vector256<byte> highest = Vector256.Max(
                    Vector256.Max(Vector256.Max(Vector256.Max(item1, item2), Vector256.Max(item4, item6)), Vector256.Max(item7, item8)),
                    Vector256.Max(Vector256.Max(item5, item9), Vector256.Max(item10, item3)));
                Vector256<byte> isUnscored = Vector256.Equals(Vector256.Max(highest, lowestFault), highest);
                Vector256<byte> symptom = ((item1 + item2) + (item4 + item6)) + (item7 + item8); // IrlsScale.SymptomItems
                Vector256<byte> impact = (item5 + item9) + item10; // IrlsScale.ImpactItems
                Vector256<byte> total = (symptom + impact) + item3;
                (total | isUnscored).StoreUnsafe(ref totals, at);
                Vector256<sbyte> signed = total.AsSByte(); // A total is 0 to 40. Each band that ends below it adds one.
                Vector256<sbyte> band = Vector256<sbyte>.Zero
                    - ((Vector256.GreaterThan(signed, none) + Vector256.GreaterThan(signed, mild)) + (Vector256.GreaterThan(signed, moderate) + Vector256.GreaterThan(signed, severe)));
                (band.AsByte() | isUnscored).StoreUnsafe(ref bands, at);
                (symptom | isUnscored).StoreUnsafe(ref symptoms, at);
                (impact | isUnscored).StoreUnsafe(ref impacts, at);
                scored |= (ulong)~isUnscored.ExtractMostSignificantBits() << half;
            }

            unscored += Step - BitOperations.PopCount(scored);
            if (!scores.Scored.IsEmpty)
            {
                scores.Scored[row / Step] = scored;
            }
        }

        return unscored;
    }

    private static Vector256<sbyte> Ends(IrlsBand band) => Vector256.Create((sbyte)band.HighestTotal);

    private static void ThrowIfShort(Span<byte> column, int rows, string what)
    {
        if (column.Length < rows)
        {
            throw new ArgumentException(FormattableString.Invariant($"The column of {what} has room for {column.Length} patients; there are {rows}."));
        }
    }
}
