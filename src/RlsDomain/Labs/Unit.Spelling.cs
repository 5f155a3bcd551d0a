namespace RlsDomain.Labs;

/// <content>What somebody meant by a unit that is not UCUM.</content>
public sealed partial class Unit
{
    private const int LongestSpelling = 40;

    /// <summary>Gets the unit that a spelling outside UCUM probably means, for a message only; null when none is near.</summary>
    /// <remarks>
    /// Nothing is read by it: units are read by <c>FromCode</c> and <c>FindCode</c>, in which upper and lower case
    /// differ. It knows the micro sign, <c>mcg</c>, <c>IU</c> without brackets, and wrong case.
    /// </remarks>
    /// <param name="spelling">The text where a unit should be; none is near one of more than 40 characters.</param>
    public static Unit? SuggestUcum(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        if (spelling.Length > LongestSpelling)
        {
            return null;
        }

        string folded = Fold(spelling);
        return All.FirstOrDefault(unit => Fold(unit.Code) == folded);
    }

    /// <summary>Gives a sentence for a text that is no UCUM code of this list, with the unit that was probably meant.</summary>
    /// <param name="spelling">The text where a unit should be; the sentence shows at most 40 characters of it.</param>
    public static string DescribeUnknown(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        string shown = spelling.Length > LongestSpelling ? spelling[..LongestSpelling] + "..." : spelling;
        return SuggestUcum(spelling) is { } unit
            ? $"there is no unit \"{shown}\"; did you mean \"{unit.Code}\"? Units are UCUM codes."
            : $"there is no unit \"{shown}\"; units are UCUM codes: {string.Join(", ", All.Select(unit => unit.Code))}.";
    }

    /// <summary>Gives a spelling without case, brackets, spaces and signs that people write in different ways.</summary>
    private static string Fold(string spelling)
    {
        string folded = string.Concat(spelling.Where(letter => letter is not (' ' or '[' or ']' or '{' or '}' or '_' or '^' or '²')))
            .Replace('µ', 'u').Replace('μ', 'u').ToLowerInvariant()
            .Replace("mcg", "ug", StringComparison.Ordinal)
            .Replace("mcmol", "umol", StringComparison.Ordinal)
            .Replace("mcl", "ul", StringComparison.Ordinal);
        return folded switch
        {
            "percent" or "pct" => "%",
            "ml/min/1.73" or "ml/min/1.73sqm" or "ml/min/1.73m" => "ml/min/1.73m2",
            "ml/s/1.73" or "ml/s/1.73m" => "ml/s/1.73m2",
            _ => folded,
        };
    }
}
