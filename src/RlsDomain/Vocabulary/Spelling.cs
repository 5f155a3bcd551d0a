namespace RlsDomain.Vocabulary;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>The longest word worth comparing: a longer one is no typing error of a code or a drug name.</summary>
    private const int LongestWord = 80;

    /// <summary>Gives the candidate nearest to a word, or null when none is within a third of its letters.</summary>
    /// <remarks>Ties go to the candidate that comes first in ordinal order, so the answer is the same everywhere.</remarks>
    internal static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        int bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > bestDistance)
            {
                continue;
            }

            int distance = Distance(word, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// Counts the letters to insert, delete, replace or swap with their neighbour (optimal string alignment), ignoring
    /// upper and lower case.
    /// </summary>
    internal static int Distance(string left, string right)
    {
        int columns = right.Length + 1;
        int[] twoAbove = new int[columns];
        int[] above = new int[columns];
        int[] row = new int[columns];
        for (int j = 0; j < columns; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j < columns; j++)
            {
                bool same = Same(left[i - 1], right[j - 1]);
                int cost = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    cost = Math.Min(cost, twoAbove[j - 2] + 1);
                }

                row[j] = cost;
            }

            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return above[right.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
