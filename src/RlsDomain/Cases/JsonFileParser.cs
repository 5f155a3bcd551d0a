using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Reads the values of a file, and reports each that is wrong with its place. Readers of a form of file derive from it.</summary>
internal abstract class JsonFileParser(IssueList issues)
{
    /// <summary>The form of a day: year, month, day.</summary>
    internal const string DayFormat = "yyyy-MM-dd";

    /// <summary>Gets where the reader stands.</summary>
    internal Place At { get; private protected set; } = new("");

    /// <summary>Gets what was reported so far.</summary>
    private protected IssueList Issues { get; } = issues;

    /// <summary>
    /// Moves to the value of the next property that the format has; false at the end of the object. A property that is
    /// unknown or stands twice is reported and passed over.
    /// </summary>
    private protected bool NextProperty(ref Utf8JsonReader reader, PropertyNames names, in Place owner, ref uint seen, out int property)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            property = names.IndexOf(Utf8Text.Bytes(ref reader), seen);
            if (property >= 0 && (seen & (1u << property)) == 0)
            {
                seen |= 1u << property;
                At = owner.Then(names.Step(property));
                reader.Read();
                return true;
            }

            PassOver(ref reader, names, owner, property);
        }

        property = -1;
        return false;
    }

    /// <summary>Reports a property that is unknown or stands twice, and passes over its value.</summary>
    private void PassOver(ref Utf8JsonReader reader, PropertyNames names, in Place owner, int property)
    {
        if (!Issues.IsFull)
        {
            string name = Utf8Text.Read(ref reader) ?? "?";
            At = owner.Property(name);
        }

        if (property >= 0)
        {
            Issues.Error("property-twice", At, "This property stands twice; keep one.");
        }
        else
        {
            Issues.Error("unknown-property", At, Issues.IsFull ? "" : names.DescribeUnknown(Utf8Text.Read(ref reader) ?? "?"));
        }

        reader.Read();
        reader.Skip();
    }

    /// <summary>Reports a property that has to be there and was not seen.</summary>
    private protected void Missing(uint seen, int property, in Place place, string message)
    {
        if ((seen & (1u << property)) == 0)
        {
            Issues.Error("property-missing", place, message);
        }
    }

    /// <summary>Reports a property that has to be there and was not seen.</summary>
    private protected void Missing(uint seen, int property, in Place owner, string step, string message)
    {
        if ((seen & (1u << property)) == 0)
        {
            Missing(seen, property, owner.Then(step), message);
        }
    }

    /// <summary>Reads a text that says something; null after reporting that it is none.</summary>
    private protected string? RequiredText(ref Utf8JsonReader reader, in Place place, string subject)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongKind(ref reader, place, subject + " is a text");
            return null;
        }

        string? text = Utf8Text.Read(ref reader);
        if (text is null)
        {
            Issues.Error("text-not-unicode", place, $"{subject} has half of a surrogate pair, which no text file can hold.");
            return null;
        }

        return string.IsNullOrWhiteSpace(text) || Issues.IsFull
            ? CaseChecks.CheckText(Issues, place, subject, text) ? text : null
            : text;
    }

    /// <summary>Reads a text; null for JSON null, and after reporting that it is none.</summary>
    private protected string? Text(ref Utf8JsonReader reader, in Place place, string subject) =>
        reader.TokenType == JsonTokenType.Null ? null : RequiredText(ref reader, place, subject);

    /// <summary>Reads a number; null after reporting that it is none.</summary>
    private protected decimal? Number(ref Utf8JsonReader reader, in Place place, string subject)
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

        Issues.Error("number-not-representable", place, FormattableString.Invariant(
            $"{subject} a number of up to {DecimalText.MostDigits} digits; {Found.Describe(ref reader)} was found."));
        return null;
    }

    /// <summary>Reads a day; null for JSON null, and after reporting that it is none.</summary>
    private protected DateOnly? Day(ref Utf8JsonReader reader, in Place place) =>
        reader.TokenType == JsonTokenType.Null ? null : RequiredDay(ref reader, place);

    /// <summary>Reads a day; null after reporting that it is none.</summary>
    private protected DateOnly? RequiredDay(ref Utf8JsonReader reader, in Place place)
    {
        if (reader.TokenType == JsonTokenType.String && DayText.TryRead(Utf8Text.Bytes(ref reader), out DateOnly day))
        {
            return day;
        }

        WrongKind(ref reader, place, "A date is a day of the calendar as a text, year first, such as \"2026-11-30\"", "date-malformed");
        return null;
    }

    /// <summary>Reads a code of a vocabulary; null after reporting that it is none.</summary>
    private protected T? Code<T>(ref Utf8JsonReader reader, in Place place, string noun)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongKind(ref reader, place, $"The {noun} is a code as a text");
            return null;
        }

        T? member = Find<T>(ref reader);
        if (member is null)
        {
            Issues.Error("unknown-code", place, Issues.IsFull ? "" : DescribeUnknown<T>(Utf8Text.Read(ref reader) ?? "?", noun));
        }

        return member;
    }

    /// <summary>Gives the member of a vocabulary whose code the reader stands on; null, without a report, when it is none.</summary>
    private protected static T? Find<T>(ref Utf8JsonReader reader)
        where T : CodedTerm<T>, ICodedTerm<T> => reader.TokenType == JsonTokenType.String ? Utf8Codes<T>.Find(Utf8Text.Bytes(ref reader)) : null;

    /// <summary>Says that a vocabulary has no such code: the nearest one, else all of a short vocabulary.</summary>
    private protected static string DescribeUnknown<T>(string code, string noun)
        where T : CodedTerm<T>, ICodedTerm<T> => CodeLookup<T>.Suggest($"There is no {noun} with the code {Found.Quote(code)}", code);

    /// <summary>Enters a list; false, past the value, after reporting that it is none.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="place">Where the value stands.</param>
    /// <param name="subject">The start of a sentence about it.</param>
    /// <param name="orNull">Whether JSON null counts as an empty list.</param>
    private protected bool EntersList(ref Utf8JsonReader reader, in Place place, string subject, bool orNull = false) =>
        Enters(ref reader, place, JsonTokenType.StartArray, subject, " a list", orNull);

    /// <summary>Enters an object; false, past the value, after reporting that it is none.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="place">Where the value stands.</param>
    /// <param name="subject">The start of a sentence about it.</param>
    /// <param name="orNull">Whether JSON null counts as no object.</param>
    private protected bool EntersObject(ref Utf8JsonReader reader, in Place place, string subject, bool orNull = false) =>
        Enters(ref reader, place, JsonTokenType.StartObject, subject, " an object", orNull);

    private bool Enters(ref Utf8JsonReader reader, in Place place, JsonTokenType start, string subject, string kind, bool orNull)
    {
        if (reader.TokenType != start && !(orNull && reader.TokenType == JsonTokenType.Null))
        {
            WrongKind(ref reader, place, subject + kind);
        }

        return reader.TokenType == start;
    }

    /// <summary>Reports a value of another kind than expected, and passes over it.</summary>
    private protected void WrongKind(ref Utf8JsonReader reader, in Place place, string expected, string code = "wrong-kind")
    {
        Issues.Error(code, place, Issues.IsFull ? "" : $"{expected}; {Found.Describe(ref reader)} was found.");
        reader.Skip();
    }
}
