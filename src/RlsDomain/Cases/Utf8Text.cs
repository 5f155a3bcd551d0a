using System.Text.Json;

namespace RlsDomain.Cases;

/// <summary>Reads texts of JSON without an exception for those that are no Unicode.</summary>
internal static class Utf8Text
{
    /// <summary>Gives the text or name on which a reader stands; null when an escape in it is half of a surrogate pair.</summary>
    internal static string? Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // The whole input is valid UTF-8, so only an escape can be at fault.
        }
    }

    /// <summary>Gives the bytes of the text or name on which a reader stands; empty when they are not Unicode.</summary>
    internal static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? Unescape(ref reader) : reader.ValueSpan;

    /// <summary>Says whether a text has no half of a surrogate pair, so that it can be written as UTF-8.</summary>
    internal static bool IsWellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return true;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<byte> Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            byte[] unescaped = new byte[reader.ValueSpan.Length];
            return unescaped.AsSpan(0, reader.CopyString(unescaped));
        }
        catch (InvalidOperationException)
        {
            return [];
        }
    }
}
