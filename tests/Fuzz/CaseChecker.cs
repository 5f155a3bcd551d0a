using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RlsDomain.Cases;

namespace RlsDomain.Fuzz;

/// <summary>Holds the reader to what its documentation says, for one input after another.</summary>
/// <param name="documented">The codes that may come back.</param>
/// <param name="assessEvery">Assesses one in so many accepted cases.</param>
/// <param name="writeEvery">Writes the assessment of one in so many accepted cases, which takes some milliseconds.</param>
internal sealed partial class CaseChecker(IReadOnlySet<string> documented, int assessEvery, int writeEvery)
{
    private const int CompareEvery = 16;

    private readonly SortedDictionary<string, long> _codes = new(StringComparer.Ordinal);
    private long _read;

    /// <summary>Gets how many inputs held cases and no error.</summary>
    internal long Accepted { get; private set; }

    /// <summary>Gets how many inputs held an error.</summary>
    internal long Refused { get; private set; }

    /// <summary>Gets how many inputs were a list without a case.</summary>
    internal long Empty { get; private set; }

    /// <summary>Gets how many cases were made, those beside a refused one among them.</summary>
    internal long Cases { get; private set; }

    /// <summary>Gets how many cases were assessed.</summary>
    internal long Assessed { get; private set; }

    /// <summary>Gets how many assessments were written.</summary>
    internal long Written { get; private set; }

    /// <summary>Gets how often each code came back, errors and warnings alike.</summary>
    internal IReadOnlyDictionary<string, long> Codes => _codes;

    /// <summary>Reads an input and checks what came back; gives what is wrong, or null.</summary>
    internal string? Check(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return CheckResult(utf8);
        }
#pragma warning disable CA1031 // That nothing is thrown is what is checked.
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}";
        }
#pragma warning restore CA1031
    }

    private string? CheckResult(ReadOnlySpan<byte> utf8)
    {
        CaseReadResult result = CaseReader.Read(utf8);
        bool compares = _read++ % CompareEvery == 0;
        Count(result);
        foreach (CaseIssue issue in result.Issues)
        {
            if (FindFault(issue) is { } fault)
            {
                return $"{fault}: {issue.Code} at {issue.Path}: {issue.Message}";
            }
        }

        foreach (CaseRecord record in result.Records)
        {
            if (CheckCase(record, compares) is { } fault)
            {
                return fault;
            }
        }

        return compares ? Compare(utf8, result) : null;
    }

    private void Count(CaseReadResult result)
    {
        Accepted += !result.HasErrors && result.Records.Length > 0 ? 1 : 0;
        Refused += result.HasErrors ? 1 : 0;
        Empty += !result.HasErrors && result.Records.Length == 0 ? 1 : 0;
        foreach (CaseIssue issue in result.Issues)
        {
            _codes[issue.Code] = _codes.GetValueOrDefault(issue.Code) + 1;
        }
    }

    private string? FindFault(CaseIssue issue) =>
        !documented.Contains(issue.Code) ? "a code that the page of errors does not have"
        : !PathStart().IsMatch(issue.Path) ? "a path that does not start at the root"
        : string.IsNullOrWhiteSpace(issue.Message) ? "an issue without a message"
        : null;

    /// <summary>Writes a case and reads it again: the same case, the same bytes, no error.</summary>
    private string? CheckCase(CaseRecord record, bool compares)
    {
        Cases++;
        byte[] canonical = CaseWriter.ToUtf8(record.Patient);
        CaseReadResult again = CaseReader.Read(canonical);
        if (again.HasErrors || again.Records.Length != 1)
        {
            return $"a written case is refused: {again.Issues.FirstOrDefault()}";
        }

        PatientCase patient = again.Records[0].Patient;
        if (!patient.Equals(record.Patient) || !CaseWriter.ToUtf8(patient).AsSpan().SequenceEqual(canonical))
        {
            return "a written case reads as another one";
        }

        if (compares && (patient.Sha256() != record.Patient.Sha256() || !TextsOf(CaseReader.Read(record.ToJson())).SequenceEqual([record.ToJson()])))
        {
            return "a written entry reads as another one";
        }

        return Assess(patient);
    }

    private string? Assess(PatientCase patient)
    {
        if (Cases % assessEvery != 0 && Cases % writeEvery != 0)
        {
            return null;
        }

        Assessed++;
        Assessment assessment = RlsAssessor.Default.Assess(patient);
        double sum = assessment.Differential.Ranking.Sum(ranked => ranked.Probability);
        if (!double.IsFinite(sum))
        {
            return "a probability that is not a number";
        }

        if (Cases % writeEvery != 0)
        {
            return null;
        }

        Written++;
        using JsonDocument document = JsonDocument.Parse(assessment.ToUtf8Json());
        return document.RootElement.GetProperty("id").GetString() == patient.Id ? null : "an assessment with another id";
    }

    /// <summary>The text, and one case alone, give the same answer as the bytes.</summary>
    private static string? Compare(ReadOnlySpan<byte> utf8, CaseReadResult result)
    {
        bool isMade = PatientCase.TryParse(utf8, out PatientCase? alone, out var issues);
        if (isMade != (!result.HasErrors && result.Records.Length == 1) || (isMade && !result.Records[0].Patient.Equals(alone)))
        {
            return "one case read alone differs from one read as a file";
        }

        if (!result.Issues.SequenceEqual(issues.Where(issue => issue.Code != "not-one-case")))
        {
            return "one case read alone has other issues";
        }

        if (result.Issues is [{ Code: "not-utf8" }])
        {
            return null;
        }

        CaseReadResult ofText = CaseReader.Read(Encoding.UTF8.GetString(utf8));
        return ofText.Issues.SequenceEqual(result.Issues) && TextsOf(ofText).SequenceEqual(TextsOf(result)) ? null : "the text gives another answer than its bytes";
    }

    /// <summary>Entries hold lists, which compare by reference: their texts are compared.</summary>
    private static IEnumerable<string> TextsOf(CaseReadResult result) => result.Records.Select(record => record.ToJson());

    [GeneratedRegex(@"^(line [1-9][0-9]*: )?\$")]
    private static partial Regex PathStart();
}
