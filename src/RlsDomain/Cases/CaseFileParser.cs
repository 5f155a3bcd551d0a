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
    private readonly ImmutableArray<CaseRecord>.Builder _records = ImmutableArray.CreateBuilder<CaseRecord>(initialCapacity: 1);
    private readonly CaseParser _parser;
    private (string Id, string Path)? _first;
    private Dictionary<string, string>? _pathById; // A file of one case needs none.

    internal CaseFileParser() => _parser = new(_issues);

    internal static CaseReadResult Refuse(string code, string message) => new([], [new(code, CaseIssueSeverity.Error, "$", message)]);

    internal static string DescribeTooLarge(int length) =>
        Invariant($"The input has {length} bytes, and at most {CaseReader.MaxBytes} are read at once; read it in parts.");

    internal CaseReadResult Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > CaseReader.MaxBytes)
        {
            return Refuse("too-large", DescribeTooLarge(utf8.Length));
        }

        if (!Utf8.IsValid(utf8))
        {
            return Refuse("not-utf8", Invariant($"The input is not UTF-8 at byte {JsonFault.FirstBadByte(utf8) + 1}; save it as UTF-8."));
        }

        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (JsonFault.TrimStart(utf8).IsEmpty)
        {
            return Refuse("empty-input", "The input is empty; a case is a JSON object.");
        }

        if (JsonLines.IsLines(utf8, s_options))
        {
            ReadLines(utf8);
        }
        else
        {
            ReadDocument(utf8);
        }

        return new(_records.DrainToImmutable(), _issues.ToImmutable());
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

        CaseRecord? record = _parser.Read(ref reader, out string? id);
        if (id is not null && FindPath(id) is { } path)
        {
            _issues.Error("id-twice", ".id", $"The id {Found.Quote(id)} stands at {path}.id too; give each case its own.");
            return;
        }

        if (record is not null)
        {
            _records.Add(record);
        }
    }

    /// <summary>Gives the path of an earlier case with this id; null, and keeps the path of this one, when it is the first.</summary>
    private string? FindPath(string id)
    {
        if (_first is not { } first)
        {
            _first = (id, _issues.Root);
            return null;
        }

        _pathById ??= new(StringComparer.Ordinal) { [first.Id] = first.Path };
        return _pathById.TryAdd(id, _issues.Root) ? null : _pathById[id];
    }
}
