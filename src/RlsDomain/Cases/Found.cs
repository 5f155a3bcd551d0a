using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Words for what was found where something else was expected.</summary>
internal static class Found
{
    /// <summary>Gets a text in quotation marks, cut when it is long.</summary>
    internal static string Quote(string text) => Quoted.Of(text);

    /// <summary>Cuts a text that is too long to repeat, and writes its control characters as question marks.</summary>
    internal static string Clip(string text, int longest) => Quoted.Clip(text, longest);

    /// <summary>Describes the value on which a reader stands.</summary>
    internal static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "the text " + Quote(Utf8Text.Read(ref reader) ?? "?"),
        JsonTokenType.Number => "the number " + Clip(System.Text.Encoding.ASCII.GetString(reader.ValueSpan), Quoted.LongestText),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
