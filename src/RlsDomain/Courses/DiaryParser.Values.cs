using System.Globalization;
using System.Text.Json;
using RlsDomain.Cases;

namespace RlsDomain.Courses;

internal sealed partial class DiaryParser
{
    private bool? Flag(ref Utf8JsonReader reader, in Place place, string subject)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.GetBoolean();
        }

        WrongKind(ref reader, place, $"{subject} true or false");
        return null;
    }

    private TimeOnly? Time(ref Utf8JsonReader reader, in Place place)
    {
        if (reader.TokenType == JsonTokenType.String
            && TimeOnly.TryParseExact(Utf8Text.Read(ref reader), DiaryLimits.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        WrongKind(ref reader, place, "A clock time is a text from \"00:00\" to \"23:59\", such as \"22:00\"", "time-malformed");
        return null;
    }
}
