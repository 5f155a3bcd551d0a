using System.Text.Json;

namespace RlsDomain.Cases;

/// <summary>Words for what was found where something else was expected.</summary>
internal static class Found
{
    private const int LongestText = 60;

    /// <summary>Gives a text in quotation marks, cut when it is long.</summary>
    internal static string Quote(string text) => $"\"{Clip(text, LongestText)}\"";

    /// <summary>Cuts a text that is too long to repeat, and writes its control characters as question marks.</summary>
    internal static string Clip(string text, int longest)
    {
        string clipped = text.Length <= longest ? text
            : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "...");
        return clipped.Any(char.IsControl) ? new([.. clipped.Select(c => char.IsControl(c) ? '?' : c)]) : clipped;
    }

    /// <summary>Describes the value on which a reader stands.</summary>
    internal static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "the text " + Quote(Utf8Text.Read(ref reader) ?? "?"),
        JsonTokenType.Number => "the number " + Clip(System.Text.Encoding.ASCII.GetString(reader.ValueSpan), LongestText),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
