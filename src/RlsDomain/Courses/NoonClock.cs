namespace RlsDomain.Courses;

/// <summary>Counts clock times from noon to noon (ENG-9): noon is the earliest, the minute before noon the latest.</summary>
internal static class NoonClock
{
    private const int MinutesADay = 24 * 60;
    private const int Noon = MinutesADay / 2;
    private const int MinutesAnHour = 60;

    /// <summary>Gives the hours since the noon before, from 0 to below 24.</summary>
    internal static decimal Hours(TimeOnly time) =>
        (decimal)(((time.Hour * MinutesAnHour) + time.Minute + MinutesADay - Noon) % MinutesADay) / MinutesAnHour;
}
