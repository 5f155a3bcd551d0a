using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Evidence.Tables;

/// <summary>
/// The rows of a table, one at a time, each read key by key. A missing key, an unknown key or code, a duplicate key and a number out of
/// range are each an issue; the reading method then gives a harmless value so that the rest of the row is read too.
/// </summary>
internal sealed class RowReader
{
    /// <summary>Nearer to 0 or 1 a probability would make a finding certain, and its logarithm useless.</summary>
    private const double LeastProbability = 1e-9;

    private readonly string _file;
    private readonly List<TableIssue> _issues;
    private readonly List<string> _known = [];
    private readonly List<string> _keys = [];
    private readonly List<JsonElement> _values = [];
    private readonly List<string> _asked = [];
    private int _number;
    private JsonElement _row;

    internal RowReader(string file, List<TableIssue> issues) => (_file, _issues) = (file, issues);

    /// <summary>Goes to a row. One reader reads all rows of a file: a table has many, and each would need lists of its own.</summary>
    internal void Begin(int number, JsonElement row)
    {
        (_number, _row) = (number, row);
        _keys.Clear();
        _values.Clear();
        _asked.Clear();
        int place = 0;
        foreach (JsonProperty property in row.EnumerateObject())
        {
            string key = NameOf(property, place++);
            if (_keys.Contains(key))
            {
                Report($"the key \"{key}\" stands twice; keep one.");
                continue;
            }

            _keys.Add(key);
            _values.Add(property.Value);
        }
    }

    /// <summary>Reports something that concerns the row as a whole.</summary>
    internal void Report(string message) => _issues.Add(new(_file, _number, message) { IsOfReading = true });

    /// <summary>Gets whether the row has a key.</summary>
    internal bool Has(string key) => _keys.Contains(key);

    /// <summary>Gives the row as it stands, whatever its keys are.</summary>
    internal TableRow Whole()
    {
        _asked.AddRange(_keys);
        return new(_number, _row.Clone());
    }

    /// <summary>Reports each key that no reading method asked for.</summary>
    internal void End()
    {
        foreach (string key in _keys)
        {
            if (!_asked.Contains(key))
            {
                string[] asked = [.. _asked.Distinct(StringComparer.Ordinal)];
                Report(Suggestion.Of(
                    $"there is no key {Quoted.Of(key)}", Spelling.Nearest(key, asked), $"; the keys are {string.Join(", ", asked.Order(StringComparer.Ordinal))}."));
            }
        }
    }

    internal string Text(string key) => OptionalText(key) ?? Missing(key, "a text", "");

    /// <summary>Reads a text of a closed list, or one that begins like <paramref name="orPrefix"/> and goes on.</summary>
    internal string OneOf(string key, ImmutableArray<string> allowed, string? orPrefix = null)
    {
        string text = Text(key);
        if (text.Length > 0 && !allowed.Contains(text, StringComparer.Ordinal)
            && !(orPrefix is not null && text.Length > orPrefix.Length && text.StartsWith(orPrefix, StringComparison.Ordinal)))
        {
            string[] all = orPrefix is null ? [.. allowed] : [.. allowed, orPrefix + "ID"];
            Report(Suggestion.Of($"\"{key}\" is {Quoted.Of(text)}, and must be {Sentence.OneOf(all)}", Spelling.Nearest(text, allowed)));
        }

        return text;
    }

    internal string? OptionalText(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : Wrong<string?>(key, value, "a text that is not empty");
    }

    internal bool Flag(string key) => Find(key) is { } value
        ? value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => Wrong<bool>(key, value, "true or false"),
        }
        : Missing(key, "true or false", false);

    /// <summary>Reads true or false; a missing key is false.</summary>
    internal bool OptionalFlag(string key) => Has(key) ? Flag(key) : Find(key) is not null;

    internal decimal Number(string key) => OptionalNumber(key) ?? Missing(key, "a number", 0m);

    internal decimal? OptionalNumber(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number)
            ? number
            : Wrong<decimal?>(key, value, "a number");
    }

    internal int Integer(string key, int low, int high) => OptionalInteger(key, low, high) ?? Missing(key, "a whole number", low);

    internal int? OptionalInteger(string key, int low, int high)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= low && number <= high
            ? number
            : Wrong<int?>(key, value, FormattableString.Invariant($"a whole number from {low} to {high}"));
    }

    /// <summary>Reads a number strictly between 0 and 1: the model has no certain finding and no impossible one.</summary>
    internal double Probability(string key)
    {
        if (OptionalNumber(key) is not { } read)
        {
            return Missing(key, "a number", 0.5);
        }

        double number = (double)read;
        return (number < LeastProbability || number > 1 - LeastProbability) && Find(key) is { } found
            ? Wrong(key, found, "a probability above 0 and below 1, by at least a billionth", 0.5)
            : number;
    }

    internal double Positive(string key)
    {
        if (OptionalNumber(key) is not { } read)
        {
            return Missing(key, "a number", 1.0);
        }

        double number = (double)read;
        return number <= 0 && Find(key) is { } found ? Wrong(key, found, "a number above 0", 1.0) : number;
    }

    internal T Code<T>(string key)
        where T : CodedTerm<T>, ICodedTerm<T> => Find(key) is { } value
            ? ToCode<T>(key, value) ?? T.All[0]
            : Missing(key, "a code", T.All[0]);

    internal T? OptionalCode<T>(string key)
        where T : CodedTerm<T>, ICodedTerm<T> => Find(key) is { } value ? ToCode<T>(key, value) : null;

    /// <summary>Reads a list of texts; a missing key is an empty list.</summary>
    internal ImmutableArray<string> Texts(string key) => List(key, value =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : Wrong<string?>(key, value, "a text that is not empty"));

    /// <summary>Reads a list of codes; a missing key is an empty list.</summary>
    internal ImmutableArray<T> Codes<T>(string key)
        where T : CodedTerm<T>, ICodedTerm<T> => List(key, value => ToCode<T>(key, value));

    /// <summary>Reads a list of lists of texts; a missing key is an empty list.</summary>
    internal ImmutableArray<ImmutableArray<string>> TextLists(string key)
    {
        if (Find(key) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Any(inner => inner.ValueKind != JsonValueKind.Array
                || inner.EnumerateArray().Any(text => text.ValueKind != JsonValueKind.String)))
        {
            return Wrong<ImmutableArray<ImmutableArray<string>>>(key, value, "a list of lists of texts", []);
        }

        return [.. value.EnumerateArray().Select(inner => inner.EnumerateArray().Select(text => text.GetString()!).ToImmutableArray())];
    }

    private JsonElement? Find(string key)
    {
        _asked.Add(key);
        int place = _keys.IndexOf(key);
        return place < 0 ? null : _values[place];
    }

    /// <summary>Gives the name of a property: the text made for the row before, where that has the same name in the same place.</summary>
    private string NameOf(JsonProperty property, int place)
    {
        if (place < _known.Count && property.NameEquals(_known[place]))
        {
            return _known[place];
        }

        string name = property.Name;
        string known = _known.Find(other => other == name) ?? name;
        if (place < _known.Count)
        {
            _known[place] = known;
        }
        else
        {
            _known.Add(known);
        }

        return known;
    }

    private T? ToCode<T>(string key, JsonElement value)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } code)
        {
            if (CodeLookup<T>.Find(code) is { } member)
            {
                return member;
            }

            Report(CodeLookup<T>.Suggest($"\"{key}\" is {Quoted.Of(code)}, and there is no {typeof(T).Name} with this code", code));
            return null;
        }

        return Wrong<T?>(key, value, $"a code of {typeof(T).Name}");
    }

    private ImmutableArray<T> List<T>(string key, Func<JsonElement, T?> read)
        where T : class
    {
        if (Find(key) is not { } value)
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(read).OfType<T>()]
            : Wrong<ImmutableArray<T>>(key, value, "a list", []);
    }

    private T Missing<T>(string key, string expected, T harmless)
    {
        if (!Has(key))
        {
            Report($"the key \"{key}\" is missing; it is {expected}.");
        }

        return harmless;
    }

    private T Wrong<T>(string key, JsonElement found, string expected, T harmless = default!)
    {
        Report($"\"{key}\" is {Quoted.Clip(found.GetRawText())}; it must be {expected}.");
        return harmless;
    }
}
