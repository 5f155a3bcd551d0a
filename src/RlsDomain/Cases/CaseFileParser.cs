using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>Finds the cases of a file, reads each, and keeps going after those with errors.</summary>
internal sealed class CaseFileParser
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = JsonFault.MaxDepth };

    private readonly IssueList _issues = new();
    private readonly bool _keepsRecords;
    private readonly CaseParser _parser;
    private CaseRecord? _firstRecord;
    private List<CaseRecord>? _furtherRecords;
    private PatientCase? _lastPatient;
    private int _patients;
    private string? _firstId;
    private string _firstPath = "";
    private Dictionary<string, string>? _pathById; // A file of one case needs none.

    private CaseFileParser(bool keepsRecords)
    {
        _keepsRecords = keepsRecords;
        _parser = new(_issues, keepsRecords);
    }

    internal static string DescribeTooLarge(int length, string unit = "bytes") =>
        Invariant($"The input has {length} {unit}, and at most {CaseReader.MaxBytes} bytes are read at once; read it in parts.");

    internal static CaseReadResult Read(ReadOnlySpan<byte> utf8)
    {
        CaseFileParser parser = new(keepsRecords: true);
        parser.ReadFile(utf8);
        ImmutableArray<CaseRecord> records = parser._firstRecord is not { } first ? []
            : parser._furtherRecords is { } further ? [first, .. further]
            : [first];
        return new(records, parser._issues.ToImmutable());
    }

    /// <summary>Reads the one case that a file is expected to hold; null when it holds another number of them, or an error.</summary>
    internal static PatientCase? ReadOne(ReadOnlySpan<byte> utf8, out ImmutableArray<CaseIssue> issues)
    {
        CaseFileParser parser = new(keepsRecords: false);
        parser.ReadFile(utf8);
        issues = parser._issues.ToImmutable();
        if (parser._issues.ErrorCount > 0)
        {
            return null;
        }

        if (parser._patients == 1)
        {
            return parser._lastPatient;
        }

        issues = issues.Add(new("not-one-case", CaseIssueSeverity.Error, "$", Invariant($"The text holds {parser._patients} cases, and one is expected here; a file is read by CaseReader.")));
        return null;
    }

    private void ReadFile(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > CaseReader.MaxBytes)
        {
            _issues.Error("too-large", "", DescribeTooLarge(utf8.Length));
            return;
        }

        if (!Utf8.IsValid(utf8))
        {
            _issues.Error("not-utf8", "", Invariant($"The input is not UTF-8 at byte {JsonFault.FirstBadByte(utf8) + 1}; save it as UTF-8."));
            return;
        }

        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (JsonFault.TrimStart(utf8).IsEmpty)
        {
            _issues.Error("empty-input", "", "The input is empty; a case is a JSON object.");
        }
        else if (JsonLines.IsLines(utf8, s_options))
        {
            ReadLines(utf8);
        }
        else
        {
            ReadDocument(utf8);
        }
    }

    private void ReadLines(ReadOnlySpan<byte> utf8)
    {
        int number = 0;
        while (!utf8.IsEmpty && !_issues.StopsHere())
        {
            ReadOnlySpan<byte> line = JsonLines.Next(ref utf8);
            number++;
            if (!JsonFault.TrimStart(line).IsEmpty)
            {
                _issues.Root = Invariant($"line {number}: $");
                ReadDocument(line, number);
            }
        }
    }

    /// <summary>Reads one object or an array of them; of JSON lines, the line with this number.</summary>
    private void ReadDocument(ReadOnlySpan<byte> utf8, int lineNumber = 0)
    {
        Utf8JsonReader reader = new(utf8, s_options);
        string root = _issues.Root;
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray && lineNumber == 0)
            {
                for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    if (_issues.StopsHere())
                    {
                        return;
                    }

                    _issues.Root = Invariant($"$[{i}]");
                    ReadCase(ref reader);
                }

                _issues.Root = root;
            }
            else
            {
                ReadCase(ref reader);
            }

            ReadOnlySpan<byte> rest = JsonFault.TrimStart(utf8[(int)reader.BytesConsumed..]);
            if (!rest.IsEmpty)
            {
                _issues.Error("trailing-content", "", $"Something follows the end of the JSON, near {JsonFault.Near(rest)}; a file holds one object, one array, or one object a line.");
            }
        }
        catch (JsonException exception)
        {
            JsonFault fault = JsonFault.Find(utf8, exception, reader.CurrentDepth, Math.Max(lineNumber - 1, 0));
            _issues.Error(fault.Code, _parser.At, fault.Message);
        }
    }

    private void ReadCase(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            string expected = _issues.IsFull ? "" : $"A case is an object; {Found.Describe(ref reader)} was found.";
            _issues.Error("wrong-kind", "", expected);
            reader.Skip();
            return;
        }

        PatientCase? patient = _parser.Read(ref reader, out string? id);
        if (id is not null && FindPath(id) is { } path)
        {
            _issues.Error("id-twice", ".id", $"The id {Found.Quote(id)} stands at {path}.id too; give each case its own.");
            return;
        }

        if (patient is not null)
        {
            _patients++;
            _lastPatient = patient;
            if (_keepsRecords)
            {
                Keep(new(patient, _parser.Source, _parser.Expected));
            }
        }
    }

    /// <summary>Gives the path of an earlier case with this id; null, and keeps the path of this one, when it is the first.</summary>
    private string? FindPath(string id)
    {
        if (_firstId is null)
        {
            (_firstId, _firstPath) = (id, _issues.Root);
            return null;
        }

        _pathById ??= new(StringComparer.Ordinal) { [_firstId] = _firstPath };
        return _pathById.TryAdd(id, _issues.Root) ? null : _pathById[id];
    }

    private void Keep(CaseRecord record)
    {
        if (_firstRecord is null)
        {
            _firstRecord = record;
        }
        else
        {
            (_furtherRecords ??= []).Add(record);
        }
    }
}
