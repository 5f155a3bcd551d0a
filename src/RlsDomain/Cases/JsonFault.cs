using System.Buffers;
using System.Text;
using System.Text.Json;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>Where and why a text stops being JSON, in words.</summary>
internal readonly record struct JsonFault(string Code, string Message)
{
    /// <summary>How deep objects and lists may lie in each other; the case format needs four levels.</summary>
    internal const int MaxDepth = 16;

    private const int LongestSnippet = 16;

    internal static JsonFault Find(ReadOnlySpan<byte> utf8, JsonException exception, int depth, int linesBefore)
    {
        long line = exception.LineNumber ?? 0;
        long column = exception.BytePositionInLine ?? 0;
        ReadOnlySpan<byte> rest = utf8;
        for (long i = 0; i < line; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        rest = rest[(int)Math.Min(column, rest.Length)..];
        string where = Invariant($"line {line + linesBefore + 1}, byte {column + 1}");
        if (depth >= MaxDepth - 1 && !rest.IsEmpty && rest[0] is (byte)'[' or (byte)'{')
        {
            return new("too-deep", Invariant($"Objects and lists lie deeper in each other than {MaxDepth} levels at {where}; a case needs four."));
        }

        return rest.Trim(" \t\r\n,"u8).IsEmpty // A comma with nothing after it counts too.
            ? new("not-json", $"The JSON ends too early, at {where}: something is not closed.")
            : new("not-json", $"The text stops being JSON at {where}, near {Near(rest)}{Hint(rest)}.");
    }

    /// <summary>Gives the beginning of what is left, in quotation marks.</summary>
    internal static string Near(ReadOnlySpan<byte> rest) =>
        Found.Quote(Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, LongestSnippet)]).TrimEnd('\uFFFD'));

    /// <summary>Gives what is left after the white space of JSON.</summary>
    internal static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> utf8) => utf8.TrimStart(" \t\r\n"u8);

    /// <summary>Gives the place of the first byte, from 0, that is not UTF-8; the length when all is.</summary>
    internal static int FirstBadByte(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (at < utf8.Length && Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static string Hint(ReadOnlySpan<byte> rest) => rest[0] switch
    {
        (byte)'N' or (byte)'I' => "; JSON has no NaN and no Infinity, so leave out what is not known",
        (byte)'}' or (byte)']' => "; a comma before the end is one too many",
        (byte)'/' => "; JSON has no comments",
        (byte)'\'' => "; JSON has texts in double quotation marks",
        _ => "",
    };
}
