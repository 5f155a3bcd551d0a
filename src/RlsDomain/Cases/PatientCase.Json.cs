using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RlsDomain.Cases;

public sealed partial class PatientCase
{
    private string? _sha256;

    /// <summary>Reads one case of the case format.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="CaseFormatException">The text is not one valid case; the exception lists every error.</exception>
    public static PatientCase Parse(string json) => CaseReader.ReadOne(json, out ImmutableArray<CaseIssue> issues) ?? throw new CaseFormatException(issues);

    /// <summary>Reads one case of the case format from UTF-8.</summary>
    /// <param name="utf8">The text.</param>
    /// <exception cref="CaseFormatException">The text is not one valid case; the exception lists every error.</exception>
    public static PatientCase Parse(ReadOnlySpan<byte> utf8) => CaseFileParser.ReadOne(utf8, out ImmutableArray<CaseIssue> issues) ?? throw new CaseFormatException(issues);

    /// <summary>Reads one case of the case format.</summary>
    /// <param name="json">The text.</param>
    /// <param name="patient">The case; null when there is an error.</param>
    /// <param name="issues">Every error and warning; a valid case may have warnings.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out PatientCase? patient, out ImmutableArray<CaseIssue> issues) =>
        (patient = CaseReader.ReadOne(json, out issues)) is not null;

    /// <summary>Reads one case of the case format from UTF-8.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="patient">The case; null when there is an error.</param>
    /// <param name="issues">Every error and warning; a valid case may have warnings.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out PatientCase? patient, out ImmutableArray<CaseIssue> issues) =>
        (patient = CaseFileParser.ReadOne(utf8, out issues)) is not null;

    /// <summary>Gives the case in the case format, on one line. The same case gives the same text on every machine.</summary>
    public string ToJson() => CaseWriter.ToJson(this);

    /// <summary>Gives the SHA-256 of the case in canonical JSON (RFC 8785), in lower-case hexadecimal.</summary>
    /// <remarks>
    /// Equal cases have the same digest. Canonical JSON holds numbers as doubles, so values that differ only after the
    /// fifteenth digit share one.
    /// </remarks>
    public string Sha256() => _sha256 ??= CanonicalJson.Digest(CaseWriter.ToUtf8(this));
}
