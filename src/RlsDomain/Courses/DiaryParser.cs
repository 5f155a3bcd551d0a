using System.Text.Json;
using RlsDomain.Cases;

namespace RlsDomain.Courses;

/// <summary>
/// Reads a diary, value by value. A value that is wrong is reported and left out, so that the rest is read too; then the
/// diary as a whole is checked. Only text that is no JSON stops it, with a <see cref="JsonException"/>.
/// </summary>
internal sealed partial class DiaryParser(IssueList issues) : JsonFileParser(issues)
{
    private static readonly PropertyNames s_diaryNames = new("id", "note", "baselineOn", "entries");

    /// <summary>Reads the diary that starts where the reader stands; null when it has an error.</summary>
    internal SymptomDiary? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongKind(ref reader, new(""), "A diary is an object");
            return null;
        }

        string? id = null;
        string? note = null;
        DateOnly? baselineOn = null;
        List<(DiaryEntry Entry, int Place, List<int> DosePlaces)> entries = [];
        bool allEntriesWereRead = true;
        uint seen = 0;
        while (NextProperty(ref reader, s_diaryNames, new(""), ref seen, out int property))
        {
            switch (property)
            {
                case 0:
                    id = RequiredText(ref reader, new(".id"), "The id");
                    break;
                case 1:
                    note = Text(ref reader, new(".note"), "The note");
                    break;
                case 2:
                    baselineOn = Day(ref reader, new(".baselineOn"));
                    break;
                default:
                    allEntriesWereRead = ReadEntries(ref reader, entries);
                    break;
            }
        }

        Missing(seen, 0, new(".id"), "The id is missing; write a text that tells this diary from others.");
        Missing(seen, 3, new(".entries"), "The entries are missing; write a list of days.");
        SymptomDiaryBuilder builder = new(id ?? "?");
        builder.SetNote(note);
        builder.SetBaseline(baselineOn);
        foreach ((DiaryEntry entry, int place, List<int> dosePlaces) in entries)
        {
            builder.Add(entry, place, dosePlaces);
        }

        return builder.Finish(Issues, allEntriesWereRead && (seen & 0b1000) != 0);
    }

    /// <summary>Reads the entries; false when one could not be read, so that fewer days are known than were written.</summary>
    private bool ReadEntries(ref Utf8JsonReader reader, List<(DiaryEntry Entry, int Place, List<int> DosePlaces)> entries)
    {
        Place list = new(".entries");
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            WrongKind(ref reader, list, "The entries are a list");
            return false;
        }

        bool all = true;
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            At = list.Item(i);
            List<int> dosePlaces = [];
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                WrongKind(ref reader, list.Item(i), "An entry is an object");
                all = false;
            }
            else if (ReadEntry(ref reader, list.Item(i), dosePlaces) is { } entry)
            {
                entries.Add((entry, i, dosePlaces));
            }
            else
            {
                all = false;
            }
        }

        return all;
    }
}
