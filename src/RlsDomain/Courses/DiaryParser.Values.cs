using System.Globalization;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Courses;

internal sealed partial class DiaryParser
{
    /// <summary>Reads a text that says something; null after reporting that it is none.</summary>
    private string? RequiredText(ref Utf8JsonReader reader, in Place place, string subject)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongKind(ref reader, place, $"{subject} is a text");
            return null;
        }

        string? text = Utf8Text.Read(ref reader);
        if (text is null)
        {
            issues.Error("text-not-unicode", place, $"{subject} has half of a surrogate pair, which no text file can hold.");
            return null;
        }

        return PatientCaseBuilder.CheckText(issues, place.ToString(), subject, text) ? text : null;
    }

    /// <summary>Reads a text; null for JSON null, and after reporting that it is none.</summary>
    private string? Text(ref Utf8JsonReader reader, in Place place, string subject) =>
        reader.TokenType == JsonTokenType.Null ? null : RequiredText(ref reader, place, subject);

    private decimal? Number(ref Utf8JsonReader reader, in Place place, string subject)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            WrongKind(ref reader, place, $"{subject} a number");
            return null;
        }

        if (DecimalText.TryRead(reader.ValueSpan, out decimal number))
        {
            return number;
        }

        issues.Error("number-not-representable", place, FormattableString.Invariant(
            $"{subject} a number of up to {DecimalText.MostDigits} digits; {Found.Describe(ref reader)} was found."));
        return null;
    }

    private bool? Flag(ref Utf8JsonReader reader, in Place place, string subject)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.GetBoolean();
        }

        WrongKind(ref reader, place, $"{subject} true or false");
        return null;
    }

    private DateOnly? Day(ref Utf8JsonReader reader, in Place place) =>
        reader.TokenType == JsonTokenType.Null ? null : RequiredDay(ref reader, place);

    private DateOnly? RequiredDay(ref Utf8JsonReader reader, in Place place)
    {
        if (reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(Utf8Text.Read(ref reader), DiaryLimits.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        WrongKind(ref reader, place, "A date is a day of the calendar as a text, year first, such as \"2026-11-30\"", "date-malformed");
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

    /// <summary>Reads a code of a short vocabulary; null after reporting that it is none.</summary>
    private T? Code<T>(ref Utf8JsonReader reader, in Place place, string noun)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongKind(ref reader, place, $"The {noun} is a code as a text");
            return null;
        }

        T? member = Utf8Codes<T>.Find(Utf8Text.Bytes(ref reader));
        if (member is null)
        {
            string code = Utf8Text.Read(ref reader) ?? "?";
            issues.Error("unknown-code", place, CodeLookup<T>.Nearest(code) is { } nearest
                ? $"There is no {noun} with the code {Found.Quote(code)}; did you mean {Found.Quote(nearest)}?"
                : $"There is no {noun} with the code {Found.Quote(code)}; the codes are {string.Join(", ", T.All.Select(one => one.Code))}.");
        }

        return member;
    }

    /// <summary>Enters a list; false, past the value, after reporting that it is none.</summary>
    private bool EntersList(ref Utf8JsonReader reader, in Place place, string subject) =>
        Enters(ref reader, place, JsonTokenType.StartArray, $"{subject} a list");

    /// <summary>Enters an object; false, past the value, after reporting that it is none.</summary>
    private bool EntersObject(ref Utf8JsonReader reader, in Place place, string subject) =>
        Enters(ref reader, place, JsonTokenType.StartObject, $"{subject} an object");

    private bool Enters(ref Utf8JsonReader reader, in Place place, JsonTokenType start, string expected)
    {
        if (reader.TokenType == start)
        {
            return true;
        }

        WrongKind(ref reader, place, expected);
        return false;
    }

    private void Missing(uint seen, int property, in Place place, string message)
    {
        if ((seen & (1u << property)) == 0)
        {
            issues.Error("property-missing", place, message);
        }
    }

    /// <summary>Reports a value of another kind than expected, and passes over it.</summary>
    private void WrongKind(ref Utf8JsonReader reader, in Place place, string expected, string code = "wrong-kind")
    {
        issues.Error(code, place, issues.IsFull ? "" : $"{expected}; {Found.Describe(ref reader)} was found.");
        reader.Skip();
    }
}
