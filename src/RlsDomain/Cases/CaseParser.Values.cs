using System.Globalization;
using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
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

        return string.IsNullOrWhiteSpace(text) || issues.IsFull
            ? PatientCaseBuilder.CheckText(issues, place.ToString(), subject, text) ? text : null
            : text;
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

        issues.Error("number-not-whole", place, $"{subject} a whole number; {Found.Describe(ref reader)} was found.");
        return null;
    }

    private DateOnly? Day(ref Utf8JsonReader reader, in Place place)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(Utf8Text.Read(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        WrongKind(ref reader, place, "A date is a day of the calendar as a text, year first, such as \"2026-11-30\"", "date-malformed");
        return null;
    }

    /// <summary>Reads a code of a vocabulary; null after reporting that it is none.</summary>
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
            issues.Error("unknown-code", place, issues.IsFull ? "" : DescribeUnknown<T>(Utf8Text.Read(ref reader) ?? "?", noun));
        }

        return member;
    }

    /// <summary>Says that a vocabulary has no such code: the nearest one, else all of a short vocabulary.</summary>
    private static string DescribeUnknown<T>(string code, string noun)
        where T : CodedTerm<T>, ICodedTerm<T> => CodeLookup<T>.Suggest($"There is no {noun} with the code {Found.Quote(code)}", code);

    /// <summary>Enters a list; false, past the value, after reporting that it is none. JSON null is an empty list.</summary>
    private bool EntersList(ref Utf8JsonReader reader, in Place place, string subject) =>
        Enters(ref reader, place, JsonTokenType.StartArray, $"{subject} a list");

    /// <summary>Enters an object; false, past the value, after reporting that it is none. JSON null is no object.</summary>
    private bool EntersObject(ref Utf8JsonReader reader, in Place place, string subject) =>
        Enters(ref reader, place, JsonTokenType.StartObject, $"{subject} an object");

    private bool Enters(ref Utf8JsonReader reader, in Place place, JsonTokenType start, string expected)
    {
        if (reader.TokenType != start && reader.TokenType != JsonTokenType.Null)
        {
            WrongKind(ref reader, place, expected);
        }

        return reader.TokenType == start;
    }

    /// <summary>Reports a value of another kind than expected, and passes over it.</summary>
    private void WrongKind(ref Utf8JsonReader reader, in Place place, string expected, string code = "wrong-kind")
    {
        issues.Error(code, place, issues.IsFull ? "" : $"{expected}; {Found.Describe(ref reader)} was found.");
        reader.Skip();
    }
}
