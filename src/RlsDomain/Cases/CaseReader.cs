using System.Text;

namespace RlsDomain.Cases;

/// <summary>Reads case files: one object, an array of objects, or one object a line.</summary>
/// <remarks>
/// Strict: an unknown property or code, a value out of range and a unit that does not fit are errors. Every error is
/// listed with its path, and no input makes it throw.
/// </remarks>
public static class CaseReader
{
    /// <summary>The longest input that is read, in bytes: 32 MiB. A longer file is read in parts, a line each.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file from UTF-8, with or without a byte order mark.</summary>
    public static CaseReadResult Read(ReadOnlySpan<byte> utf8) => new CaseFileParser().Read(utf8);

    /// <summary>Reads a file that is held as text.</summary>
    public static CaseReadResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > MaxBytes)
        {
            return CaseFileParser.Refuse("too-large", CaseFileParser.DescribeTooLarge(json.Length));
        }

        return Utf8Text.IsWellFormed(json)
            ? Read(s_strict.GetBytes(json))
            : CaseFileParser.Refuse("text-not-unicode", "The text has half of a surrogate pair, so it is not Unicode.");
    }
}
