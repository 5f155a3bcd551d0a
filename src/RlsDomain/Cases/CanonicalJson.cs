using System.Globalization;
using System.Text;
using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Canonical JSON by RFC 8785: keys in order of their UTF-16 code units, numbers as ECMAScript writes doubles, few escapes.</summary>
internal static class CanonicalJson
{
    /// <summary>Gives the SHA-256 of a JSON text in canonical form, in lower-case hexadecimal.</summary>
    internal static string Digest(ReadOnlyMemory<byte> utf8) => Sha256.Hex(Encoding.UTF8.GetBytes(From(utf8)));

    /// <summary>Gives a JSON text in canonical form.</summary>
    internal static string From(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        StringBuilder text = new();
        Append(text, document.RootElement);
        return text.ToString();
    }

    /// <summary>Writes a double as ECMAScript does: the shortest digits that give it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number, which JSON does not have.</exception>
    internal static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has finite numbers only.");
        }

        if (value == 0)
        {
            return "0"; // Negative zero too.
        }

        (string digits, int point) = ShortestDigits(Math.Abs(value));
        string text = point switch
        {
            > 21 or <= -6 => Exponential(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when digits.Length <= point => digits + new string('0', point - digits.Length),
            _ => digits[..point] + "." + digits[point..],
        };
        return value < 0 ? "-" + text : text;
    }

    private static void Append(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, element);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                int items = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Append(items++ == 0 ? text : text.Append(','), item);
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                AppendText(text, element.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(Number(element.GetDouble()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement element)
    {
        text.Append('{');
        int items = 0;
        foreach (JsonProperty property in element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            AppendText(items++ == 0 ? text : text.Append(','), property.Name);
            Append(text.Append(':'), property.Value);
        }

        text.Append('}');
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    /// <summary>Gives the digits without zeros at either end, and where the point stands: 1234.5 is 12345 and 4.</summary>
    private static (string Digits, int Point) ShortestDigits(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        int mark = text.IndexOf('E', StringComparison.Ordinal);
        int exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = mark < 0 ? text : text[..mark];
        int dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        string all = mantissa.Replace(".", "", StringComparison.Ordinal);
        string digits = all.TrimStart('0');
        int point = (dot < 0 ? mantissa.Length : dot) + exponent - (all.Length - digits.Length);
        return (digits.TrimEnd('0'), point);
    }

    private static string Exponential(string digits, int exponent)
    {
        string fraction = digits.Length == 1 ? "" : "." + digits[1..];
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(exponent < 0 ? "" : "+")}{exponent}");
    }
}
