namespace RlsDomain.Benchmarks.Irls;

/// <summary>What a programmer writes without a library: a loop over ten answers.</summary>
internal static class NaiveLoops
{
    internal static bool TryTotal(ReadOnlySpan<byte> answers, out int total)
    {
        total = 0;
        foreach (byte answer in answers)
        {
            if (answer > 4)
            {
                total = 0;
                return false;
            }

            total += answer;
        }

        return true;
    }

    internal static IrlsSums Score(ReadOnlySpan<int?> answers)
    {
        int total = 0;
        int symptoms = 0;
        int impact = 0;
        for (int i = 0; i < answers.Length; i++)
        {
            if (answers[i] is not { } answer)
            {
                return IrlsSums.None;
            }

            if (answer is < 0 or > 4)
            {
                throw new ArgumentOutOfRangeException(nameof(answers), answer, "An answer is 0 to 4.");
            }

            total += answer;
            if (i is 0 or 1 or 3 or 5 or 6 or 7)
            {
                symptoms += answer;
            }
            else if (i is 4 or 8 or 9)
            {
                impact += answer;
            }
        }

        return new(total, BandOf(total), symptoms, impact);
    }

    internal static int BandOf(int total) => total switch
    {
        0 => 0,
        <= 10 => 1,
        <= 20 => 2,
        <= 30 => 3,
        _ => 4,
    };

    /// <summary>Scores columns row by row.</summary>
    internal static int Score(byte[][] answers, byte[][] scores, int rows)
    {
        int unscored = 0;
        for (int row = 0; row < rows; row++)
        {
            int total = 0;
            int symptoms = 0;
            int impact = 0;
            bool complete = true;
            for (int i = 0; i < answers.Length; i++)
            {
                int answer = answers[i][row];
                complete &= answer <= 4;
                total += answer;
                symptoms += i is 0 or 1 or 3 or 5 or 6 or 7 ? answer : 0;
                impact += i is 4 or 8 or 9 ? answer : 0;
            }

            scores[0][row] = complete ? (byte)total : (byte)255;
            scores[1][row] = complete ? (byte)BandOf(total) : (byte)255;
            scores[2][row] = complete ? (byte)symptoms : (byte)255;
            scores[3][row] = complete ? (byte)impact : (byte)255;
            unscored += complete ? 0 : 1;
        }

        return unscored;
    }
}
