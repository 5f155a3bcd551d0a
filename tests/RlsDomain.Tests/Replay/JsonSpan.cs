using System.Text.Json;

namespace RlsDomain.Tests.Replay;

/// <summary>A value of a JSON text with the place where it stands, so that one value can be exchanged in the text.</summary>
internal sealed class JsonSpan
{
    internal required JsonTokenType Kind { get; init; }

    internal int Start { get; private set; }

    internal int End { get; private set; }

    /// <summary>Gets the property that holds the value; empty for an item.</summary>
    internal required string Name { get; init; }

    internal List<JsonSpan> Children { get; } = [];

    /// <summary>Gives the value and everything in it.</summary>
    internal IEnumerable<JsonSpan> All => Children.SelectMany(child => child.All).Prepend(this);

    internal static JsonSpan Parse(byte[] utf8)
    {
        Utf8JsonReader reader = new(utf8);
        reader.Read();
        return Read(ref reader, "");
    }

    private static JsonSpan Read(ref Utf8JsonReader reader, string name)
    {
        JsonSpan span = new() { Kind = reader.TokenType, Name = name, Start = (int)reader.TokenStartIndex };
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        if (isObject || reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                string property = isObject ? reader.GetString()! : "";
                _ = isObject && reader.Read();
                span.Children.Add(Read(ref reader, property));
            }
        }

        span.End = (int)reader.BytesConsumed;
        return span;
    }
}
