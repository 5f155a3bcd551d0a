using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using RlsDomain.Cases;
using static System.FormattableString;

namespace RlsDomain.Courses;

/// <summary>Reads a diary file: one JSON object in the diary format.</summary>
/// <remarks>
/// Strict: an unknown property or code, a value out of range and a unit that does not fit are errors. Every error is
/// listed with its path, and no input makes it throw.
/// </remarks>
public static class DiaryReader
{
    /// <summary>The longest input that is read, in bytes: 4 MiB.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = JsonFault.MaxDepth };
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file that is held as text.</summary>
    /// <param name="json">The text of the file; past <see cref="MaxBytes"/> in UTF-8 it is refused.</param>
    public static DiaryReadResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Length > MaxBytes ? Refuse("too-large", DescribeTooLarge(json.Length, "characters"))
            : Utf8Text.IsWellFormed(json) ? Read(s_strict.GetBytes(json))
            : Refuse("text-not-unicode", "The text has half of a surrogate pair, so it is not Unicode.");
    }

    /// <summary>Reads a file from UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The bytes of the file; more than <see cref="MaxBytes"/> are refused.</param>
    public static DiaryReadResult Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
        {
            return Refuse("too-large", DescribeTooLarge(utf8.Length));
        }

        if (!Utf8.IsValid(utf8))
        {
            return Refuse("not-utf8", Invariant($"The input is not UTF-8 at byte {JsonFault.FirstBadByte(utf8) + 1}; save it as UTF-8."));
        }

        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        return JsonFault.TrimStart(utf8).IsEmpty
            ? Refuse("empty-input", "The input is empty; a diary is a JSON object.")
            : ReadDocument(utf8);
    }

    private static DiaryReadResult ReadDocument(ReadOnlySpan<byte> utf8)
    {
        IssueList issues = new();
        DiaryParser parser = new(issues);
        Utf8JsonReader reader = new(utf8, s_options);
        SymptomDiary? diary = null;
        try
        {
            reader.Read();
            diary = parser.Read(ref reader);
            ReadOnlySpan<byte> rest = JsonFault.TrimStart(utf8[(int)reader.BytesConsumed..]);
            if (!rest.IsEmpty)
            {
                issues.Error("trailing-content", "", $"Something follows the end of the JSON, near {JsonFault.Near(rest)}; a file holds one diary.");
            }
        }
        catch (JsonException exception)
        {
            JsonFault fault = JsonFault.Find(utf8, exception, reader.CurrentDepth, 0);
            string message = fault.Code == "too-deep"
                ? Invariant($"Objects and lists lie deeper in each other than {JsonFault.MaxDepth} levels; a diary needs five.")
                : fault.Message;
            issues.Error(fault.Code, parser.At, message);
        }

        return new(issues.ErrorCount == 0 ? diary : null, issues.ToImmutable());
    }

    private static DiaryReadResult Refuse(string code, string message) => new(null, [new(code, CaseIssueSeverity.Error, "$", message)]);

    private static string DescribeTooLarge(int length, string unit = "bytes") =>
        Invariant($"The input has {length} {unit}, and at most {MaxBytes} bytes are read: a diary has up to {DiaryLimits.MostEntries} entries.");
}
