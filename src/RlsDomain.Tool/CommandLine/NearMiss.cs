namespace RlsDomain.Tool.CommandLine;

/// <summary>Finds the word that somebody probably meant on a command line.</summary>
internal static class NearMiss
{
    /// <summary>Gives the only word that begins as typed, else the word nearest to it; null when none is within a third of its letters.</summary>
    internal static string? Of(string typed, IReadOnlyList<string> words)
    {
        string[] begun = [.. words.Where(word => typed.Length > 0 && word.StartsWith(typed, StringComparison.OrdinalIgnoreCase))];
        return begun.Length == 1
            ? begun[0]
            : words.Where(word => Distance(typed, word) <= Math.Max(1, word.Length / 3)).MinBy(word => Distance(typed, word));
    }

    /// <summary>Counts the letters to insert, delete or replace, upper and lower case being the same.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                bool same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                int best = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], best);
            }
        }

        return row[^1];
    }
}
