using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using RlsDomain.Cases;
using static System.FormattableString;

namespace RlsDomain.Replay;

/// <summary>Reads the text of an assessment as JSON, strictly. What is wrong with it is a difference, never an exception.</summary>
internal static class ClaimedText
{
    /// <summary>How deep objects and lists may lie in each other; a list of assessments needs seven levels.</summary>
    private const int MaxDepth = 16;

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = MaxDepth };

    /// <summary>Reads the text; null when it is no JSON that can be compared, with the reason in the list.</summary>
    internal static JsonDocument? Read(ReadOnlySpan<byte> utf8, DifferenceList differences)
    {
        string? fault = FaultOf(utf8);
        if (fault is null)
        {
            utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
            fault = FaultOfJson(utf8);
        }

        if (fault is null)
        {
            return JsonDocument.Parse(utf8.ToArray(), s_options);
        }

        differences.Add("$", null, null, fault);
        return null;
    }

    private static string? FaultOf(ReadOnlySpan<byte> utf8) =>
        utf8.Length > CaseReader.MaxBytes ? Invariant($"The text has {utf8.Length} bytes, and at most {CaseReader.MaxBytes} are read at once; verify it in parts.")
        : !Utf8.IsValid(utf8) ? Invariant($"The text is not UTF-8 at byte {JsonFault.FirstBadByte(utf8) + 1}.")
        : JsonFault.TrimStart(utf8).IsEmpty ? "The text is empty; an assessment is a JSON object, or a list of them."
        : null;

    /// <summary>Walks through the whole text, so that reading it later cannot fail.</summary>
    private static string? FaultOfJson(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.ValueIsEscaped && Utf8Text.Read(ref reader) is null)
                {
                    return Invariant($"The text at byte {reader.TokenStartIndex + 1} has half of a surrogate pair, so it is not Unicode.");
                }
            }

            return null;
        }
        catch (JsonException exception)
        {
            if (reader.CurrentDepth >= MaxDepth - 1 && IsOpening(utf8, reader.BytesConsumed))
            {
                return Invariant($"Objects and lists lie deeper in each other than {MaxDepth} levels near byte {reader.BytesConsumed + 1}; a list of assessments needs seven.");
            }

            bool isWhole = reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray);
            return isWhole
                ? Invariant($"Something follows the end of the JSON at byte {reader.BytesConsumed + 1}.")
                : JsonFault.Find(utf8, exception, 0, 0).Message;
        }
    }

    private static bool IsOpening(ReadOnlySpan<byte> utf8, long at)
    {
        ReadOnlySpan<byte> rest = utf8[(int)Math.Min(at, utf8.Length)..].TrimStart(" \t\r\n,"u8);
        return !rest.IsEmpty && rest[0] is (byte)'[' or (byte)'{';
    }
}
