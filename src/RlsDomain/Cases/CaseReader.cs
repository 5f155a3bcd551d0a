using System.Collections.Immutable;
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
    /// <param name="utf8">The bytes of the file; more than <see cref="MaxBytes"/> are refused.</param>
    public static CaseReadResult Read(ReadOnlySpan<byte> utf8) => CaseFileParser.Read(utf8);

    /// <summary>Reads a file that is held as text.</summary>
    /// <param name="json">The text of the file; past <see cref="MaxBytes"/> in UTF-8 it is refused.</param>
    public static CaseReadResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FindFault(json) is { } fault ? new([], [fault]) : Read(s_strict.GetBytes(json));
    }

    /// <summary>Reads a text that holds one case; null when it does not. What only an evaluation may read is checked and dropped.</summary>
    internal static PatientCase? ReadOne(string json, out ImmutableArray<CaseIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (FindFault(json) is not { } fault)
        {
            return CaseFileParser.ReadOne(s_strict.GetBytes(json), out issues);
        }

        issues = [fault];
        return null;
    }

    /// <summary>Says why a text cannot be read at all; null when it can.</summary>
    private static CaseIssue? FindFault(string json) =>
        json.Length > MaxBytes ? new("too-large", CaseIssueSeverity.Error, "$", CaseFileParser.DescribeTooLarge(json.Length, "characters"))
        : Utf8Text.IsWellFormed(json) ? null
        : new("text-not-unicode", CaseIssueSeverity.Error, "$", "The text has half of a surrogate pair, so it is not Unicode.");
}
