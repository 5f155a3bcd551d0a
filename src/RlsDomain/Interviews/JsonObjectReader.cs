using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>The properties of one JSON object, read by name. What is wrong becomes an issue, and reading goes on.</summary>
internal sealed class JsonObjectReader
{
    private const int LongestQuote = 60;

    private readonly string _path;
    private readonly List<CaseIssue> _issues;
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    /// <summary>Makes the reader, and reports each property that stands twice or is not among <paramref name="names"/>, if those are given.</summary>
    internal JsonObjectReader(JsonElement element, string path, List<CaseIssue> issues, params string[] names)
    {
        (_path, _issues) = (path, issues);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong("", element, "an object");
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!_values.TryAdd(property.Name, property.Value))
            {
                Report("property-twice", PathOf(property.Name), "The property stands twice; keep one.");
            }

            if (names.Length > 0 && !names.Contains(property.Name))
            {
                Report("unknown-property", PathOf(property.Name), Spelling.Nearest(property.Name, names) is { } nearest
                    ? $"There is no property \"{Clip(property.Name)}\" here; did you mean \"{nearest}\"?"
                    : $"There is no property \"{Clip(property.Name)}\" here; the properties are {string.Join(", ", names)}.");
            }
        }
    }

    /// <summary>Gets the names of the properties, in the order of the text.</summary>
    internal IEnumerable<string> Names => _values.Keys;

    internal string PathOf(string name) => name.Length == 0 ? _path : $"{_path}.{Clip(name)}";

    /// <summary>Gets a value; null when it is missing or null.</summary>
    internal JsonElement? Find(string name) =>
        _values.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Gets a value; null after reporting that it is missing.</summary>
    internal JsonElement? Get(string name)
    {
        JsonElement? value = Find(name);
        if (value is null)
        {
            Report("property-missing", PathOf(name), $"The property \"{name}\" is needed and missing.");
        }

        return value;
    }

    internal string? Text(string name) => Get(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : Wrong<string>(name, value, "a text");

    internal double? Number(string name) => Get(name) is { } value ? NumberOf(name, value) : null;

    internal double? NumberOf(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && double.IsFinite(number))
        {
            return number;
        }

        Wrong(name, value, "a number");
        return null;
    }

    internal int? WholeNumber(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number))
        {
            return number;
        }

        Wrong(name, value, "a whole number");
        return null;
    }

    internal bool? Flag(string name, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Wrong(name, value, "true or false");
        return null;
    }

    internal T? Code<T>(string name)
        where T : CodedTerm<T>, ICodedTerm<T> => Get(name) is { } value ? CodeOf<T>(PathOf(name), value) : null;

    internal T? CodeOf<T>(string path, JsonElement value)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        string code = value.ValueKind == JsonValueKind.String ? value.GetString()! : Clip(value.GetRawText());
        T? member = value.ValueKind == JsonValueKind.String ? CodeLookup<T>.Find(code) : null;
        if (member is null)
        {
            ReportCode<T>(path, code);
        }

        return member;
    }

    internal void ReportCode<T>(string path, string code)
        where T : CodedTerm<T>, ICodedTerm<T> =>
        Report("unknown-code", path, CodeLookup<T>.Nearest(code) is { } nearest
            ? $"There is no {typeof(T).Name} with the code \"{Clip(code)}\"; did you mean \"{nearest}\"?"
            : $"There is no {typeof(T).Name} with the code \"{Clip(code)}\".");

    /// <summary>Reads an answer: present, absent or unknown.</summary>
    internal Presence? Answer(string name)
    {
        if (Get(name) is not { } value)
        {
            return null;
        }

        Presence? answer = value.ValueKind != JsonValueKind.String ? null : value.GetString() switch
        {
            "present" => Presence.Present,
            "absent" => Presence.Absent,
            InterviewReader.Unknown => Presence.NotRecorded,
            _ => null,
        };
        if (answer is null)
        {
            Wrong(name, value, "present, absent or unknown");
        }

        return answer;
    }

    /// <summary>Gets the items of a list with their paths; none when it is missing, or after reporting that it is no list.</summary>
    internal ImmutableArray<(JsonElement Value, string Path)> List(string name, JsonElement? list)
    {
        if (list is not { ValueKind: JsonValueKind.Array } items)
        {
            if (list is { } value)
            {
                Wrong(name, value, "a list");
            }

            return [];
        }

        return [.. items.EnumerateArray().Select((item, i) => (item, FormattableString.Invariant($"{PathOf(name)}[{i}]")))];
    }

    internal void Report(string code, string path, string message) => _issues.Add(new(code, CaseIssueSeverity.Error, path, message));

    internal void Wrong(string name, JsonElement value, string expected) =>
        Report("wrong-kind", PathOf(name), $"{expected[..1].ToUpperInvariant()}{expected[1..]} is expected here; {Clip(value.GetRawText())} was found.");

    private T? Wrong<T>(string name, JsonElement value, string expected)
        where T : class
    {
        Wrong(name, value, expected);
        return null;
    }

    private static string Clip(string text) => Found.Clip(text, LongestQuote);
}
