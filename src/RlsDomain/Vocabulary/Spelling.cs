namespace RlsDomain.Vocabulary;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>The longest word worth comparing: a longer one is no typing error of a code or a drug name.</summary>
    private const int LongestWord = 80;

    /// <summary>The longest candidate whose rows lie on the stack: a word and the errors that it may have.</summary>
    private const int LongestOnStack = 2 * LongestWord;

    /// <summary>Gives the candidate nearest to a word, or null when none is within a third of its letters.</summary>
    /// <remarks>Ties go to the candidate that comes first in ordinal order, so the answer is the same everywhere.</remarks>
    internal static string? Nearest(string word, IEnumerable<string> candidates) => Nearest(word, candidates, Math.Max(1, word.Length / 3));

    /// <summary>Gives the candidate nearest to a word, or null when none is within so many errors.</summary>
    internal static string? Nearest(string word, IEnumerable<string> candidates, int mostErrors)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        int limit = mostErrors;
        foreach (string candidate in candidates)
        {
            int distance = Distance(word, candidate, limit);
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(candidate, best) < 0)))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// Counts the letters to insert, delete, replace or swap with their neighbour (optimal string alignment), ignoring
    /// upper and lower case. Above the limit it stops counting and gives a number above it.
    /// </summary>
    internal static int Distance(string left, string right, int limit = int.MaxValue - 1)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1; // Each letter more is an error of its own.
        }

        int columns = right.Length + 1;
        Span<int> rows = columns <= LongestOnStack ? stackalloc int[3 * LongestOnStack] : new int[3 * columns];
        Span<int> twoAbove = rows[..columns];
        Span<int> above = rows.Slice(columns, columns);
        Span<int> row = rows.Slice(2 * columns, columns);
        for (int j = 0; j < columns; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < columns; j++)
            {
                bool same = Same(left[i - 1], right[j - 1]);
                int cost = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    cost = Math.Min(cost, twoAbove[j - 2] + 1);
                }

                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
            {
                return limit + 1; // The least of a row never falls from one row to the next.
            }

            Span<int> free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }

        return above[right.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
