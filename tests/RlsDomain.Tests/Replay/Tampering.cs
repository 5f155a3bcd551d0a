using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RlsDomain.Tests.Replay;

/// <summary>Changes one thing in an assessment, at random from a seed, so that it says something else.</summary>
internal sealed class Tampering
{
    /// <summary>Two programs of the model may differ by two units of the twelfth decimal, and each may be off by one.</summary>
    private const decimal LeastChange = 0.000000000004m;

    private readonly Random _random;
    private readonly byte[] _utf8;
    private readonly JsonSpan[][] _valuesByKind;

    internal Tampering(byte[] utf8, int seed)
    {
        (_utf8, _random) = (utf8, new Random(seed));
        _valuesByKind = [.. JsonSpan.Parse(utf8).All.GroupBy(value => value.Kind).Select(kind => kind.ToArray())];
    }

    /// <summary>Gives a changed text, and what was changed.</summary>
    internal (byte[] Utf8, string What) Next()
    {
        while (true)
        {
            JsonSpan[] kind = _valuesByKind[_random.Next(_valuesByKind.Length)];
            JsonSpan value = kind[_random.Next(kind.Length)];
            string before = Text(value);
            (string? after, string what) = Change(value, before);
            if (after is not null && after != before && SaysSomethingElse(before, after, what))
            {
                return ([.. _utf8[..value.Start], .. Encoding.UTF8.GetBytes(after), .. _utf8[value.End..]], $"{what} at byte {value.Start}: {before[..Math.Min(80, before.Length)]}");
            }
        }
    }

    private static bool SaysSomethingElse(string before, string after, string what) =>
        what == "property twice" || !JsonNode.DeepEquals(JsonNode.Parse(before), JsonNode.Parse(after));

    private (string? After, string What) Change(JsonSpan value, string before) => (value.Kind, _random.Next(4)) switch
    {
        (JsonTokenType.Number, 0) => ($"\"{before}\"", "number as text"),
        (JsonTokenType.Number, _) => (Digit(before), "digit"),
        (JsonTokenType.String, 0) => ("null", "text gone"),
        (JsonTokenType.String, _) => (Letter(before), "letter"),
        (JsonTokenType.True, _) => ("false", "flip"),
        (JsonTokenType.False, _) => ("true", "flip"),
        (JsonTokenType.Null, var how) => (how < 2 ? "\"unverified\"" : how == 2 ? "0" : "[]", "null filled"),
        (JsonTokenType.StartArray, var how) => Items(value, how),
        (_, var how) => Properties(value, how),
    };

    private string? Digit(string number)
    {
        int[] digits = [.. Enumerable.Range(0, number.Length).Where(i => char.IsAsciiDigit(number[i]))];
        int at = digits[_random.Next(digits.Length)];
        string changed = number[..at] + (char)('0' + _random.Next(10)) + number[(at + 1)..];
        bool isJson = !(changed.TrimStart('-') is ['0', >= '0' and <= '9', ..]);
        return isJson && IsFar(number, changed) ? changed : null;
    }

    private string Letter(string quoted)
    {
        string text = JsonSerializer.Deserialize<string>(quoted)!;
        int at = _random.Next(text.Length + 1);
        string changed = (at < text.Length ? _random.Next(3) : 0) switch
        {
            0 => text.Insert(at, ((char)('a' + _random.Next(26))).ToString()),
            1 => text.Remove(at, 1),
            _ => text[..at] + (text[at] == 'x' ? 'y' : 'x') + text[(at + 1)..],
        };
        return JsonSerializer.Serialize(changed);
    }

    private (string? After, string What) Items(JsonSpan list, int how)
    {
        List<string> items = [.. list.Children.Select(Text)];
        if (items.Count == 0)
        {
            return ("[\"something\"]", "item invented");
        }

        int at = _random.Next(items.Count);
        int other = _random.Next(items.Count);
        switch (how)
        {
            case 0:
                items.RemoveAt(at);
                return (Join(items), "item removed");
            case 1:
                items.Insert(other, items[at]);
                return (Join(items), "item twice");
            case 2:
                (items[at], items[other]) = (items[other], items[at]);
                return (MayStandEitherWay(items[at], items[other]) ? null : Join(items), "items swapped");
            default:
                items[at] = items[other];
                return (Join(items), "item overwritten");
        }

        static string Join(List<string> items) => $"[{string.Join(",", items)}]";
    }

    private (string? After, string What) Properties(JsonSpan value, int how)
    {
        List<(string Name, string Text)> properties = [.. value.Children.Select(child => (child.Name, Text(child)))];
        int at = _random.Next(properties.Count);
        int other = _random.Next(properties.Count);
        switch (how)
        {
            case 0:
                properties.RemoveAt(at);
                return (Join(properties), "property removed");
            case 1:
                properties.Insert(other, properties[at]);
                return (Join(properties), "property twice");
            case 2:
                properties[at] = (properties[at].Name + "s", properties[at].Text);
                return (Join(properties), "property renamed");
            default:
                (properties[at], properties[other]) = ((properties[at].Name, properties[other].Text), (properties[other].Name, properties[at].Text));
                return (IsFar(properties[at].Text, properties[other].Text) ? Join(properties) : null, "values swapped");
        }

        static string Join(List<(string Name, string Text)> properties) =>
            $"{{{string.Join(",", properties.Select(property => $"\"{property.Name}\":{property.Text}"))}}}";
    }

    /// <summary>Says whether two numbers differ by more than their last digits; what is no number always does.</summary>
    private static bool IsFar(string one, string other) =>
        !decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal first)
        || !decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal second)
        || Math.Abs(first - second) > LeastChange;

    /// <summary>Says whether two items of a ranking have one rank, so that their order says nothing.</summary>
    private static bool MayStandEitherWay(string one, string other)
    {
        if (one[0] != '{')
        {
            return false;
        }

        JsonObject first = JsonNode.Parse(one)!.AsObject();
        JsonObject second = JsonNode.Parse(other)!.AsObject();
        string[] names = ["probability", "weight", "informationGainBits"];
        return names.FirstOrDefault(first.ContainsKey) is { } name && !IsFar(first[name]!.ToJsonString(), second[name]!.ToJsonString());
    }

    private string Text(JsonSpan span) => Encoding.UTF8.GetString(_utf8.AsSpan(span.Start, span.End - span.Start));
}
