using System.Text.Json;

namespace RlsDomain.Cases;

/// <summary>Tells JSON lines from one JSON text, and takes lines one by one.</summary>
internal static class JsonLines
{
    /// <summary>
    /// Says whether an input holds one object a line: more than one line has something on it, and the first is a whole
    /// object, or would be one but for an error, since the next line begins another (which no single object has).
    /// </summary>
    internal static bool IsLines(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        ReadOnlySpan<byte> first = NextFilled(ref utf8);
        ReadOnlySpan<byte> second = NextFilled(ref utf8);
        return !second.IsEmpty && first[0] == (byte)'{' && first[^1] == (byte)'}'
            && (second[0] == (byte)'{' || IsWhole(first, options));
    }

    /// <summary>Takes the next line off the input, without its line feed.</summary>
    internal static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> utf8)
    {
        int end = utf8.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? utf8 : utf8[..end];
        utf8 = end < 0 ? [] : utf8[(end + 1)..];
        return line;
    }

    private static ReadOnlySpan<byte> NextFilled(scoped ref ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> line = [];
        while (line.IsEmpty && !utf8.IsEmpty)
        {
            line = Next(ref utf8).Trim(" \t\r"u8);
        }

        return line;
    }

    private static bool IsWhole(ReadOnlySpan<byte> line, JsonReaderOptions options)
    {
        try
        {
            Utf8JsonReader reader = new(line, options);
            reader.Read();
            reader.Skip();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
