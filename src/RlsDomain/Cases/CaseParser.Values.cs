using System.Text.Json;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    /// <summary>Reads a whole number; null after reporting that it is none.</summary>
    private int? WholeNumber(ref Utf8JsonReader reader, in Place place, string subject)
    {
        if (Number(ref reader, place, subject) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }

        Issues.Error("number-not-whole", place, $"{subject} a whole number; {Found.Describe(ref reader)} was found.");
        return null;
    }
}
