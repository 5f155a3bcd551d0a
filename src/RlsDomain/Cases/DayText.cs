namespace RlsDomain.Cases;

/// <summary>Reads a day of the calendar: four digits of the year, two of the month, two of the day, with hyphens.</summary>
internal static class DayText
{
    private const int Length = 10;

    /// <summary>Reads the day; false when it is written in another way, or is no day of the calendar.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Length || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        int year = Number(text[..4]);
        int month = Number(text[5..7]);
        int dayOfMonth = Number(text[8..]);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Gives the number that some digits write; negative when one is no digit.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
