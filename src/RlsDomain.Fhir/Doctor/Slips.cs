namespace RlsDomain.Fhir.Doctor;

/// <summary>Slips of the pen in codes: one character wrong, missing or too many, or two neighbours exchanged.</summary>
internal static class Slips
{
    /// <summary>Gets the one code that is a slip away; null when none is, or several are.</summary>
    internal static string? Nearest(string written, IEnumerable<string> codes)
    {
        string[] near = [.. codes.Distinct(StringComparer.Ordinal).Where(code => IsSlip(written, code)).Take(2)];
        return near.Length == 1 ? near[0] : null;
    }

    internal static bool IsSlip(string written, string meant)
    {
        int start = 0;
        while (start < written.Length && start < meant.Length && written[start] == meant[start])
        {
            start++;
        }

        int end = 0;
        while (end < written.Length - start && end < meant.Length - start && written[^(end + 1)] == meant[^(end + 1)])
        {
            end++;
        }

        (int left, int right) = (written.Length - start - end, meant.Length - start - end);
        return (left <= 1 && right <= 1 && left + right > 0)
            || (left == 2 && right == 2 && written[start] == meant[start + 1] && written[start + 1] == meant[start]);
    }
}
