namespace RlsDomain.Screening.Input;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 80;

    /// <summary>Gives the name nearest to a mistyped one; null when none is within a third of its letters. Of equals the first.</summary>
    internal static string? Of(string typed, IEnumerable<string> names)
    {
        if (typed.Length is 0 or > LongestName)
        {
            return null;
        }

        string folded = typed.ToLowerInvariant();
        (string? Name, int Errors) best = (null, Math.Max(1, typed.Length / 3) + 1);
        foreach (string name in names)
        {
            int errors = Math.Abs(name.Length - typed.Length) < best.Errors ? Errors(folded, name.ToLowerInvariant()) : int.MaxValue;
            best = errors < best.Errors ? (name, errors) : best;
        }

        return best.Name;
    }

    /// <summary>Counts the letters to add, drop or change (Levenshtein).</summary>
    private static int Errors(string from, string to)
    {
        int[] costs = [.. Enumerable.Range(0, to.Length + 1)];
        foreach ((int row, char letter) in from.Index())
        {
            int beforeBoth = costs[0];
            costs[0] = row + 1;
            for (int column = 0; column < to.Length; column++)
            {
                int change = beforeBoth + (letter == to[column] ? 0 : 1);
                beforeBoth = costs[column + 1];
                costs[column + 1] = Math.Min(change, Math.Min(beforeBoth, costs[column]) + 1);
            }
        }

        return costs[^1];
    }
}
