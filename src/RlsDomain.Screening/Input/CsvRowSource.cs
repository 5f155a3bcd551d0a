using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using static System.FormattableString;

namespace RlsDomain.Screening.Input;

/// <summary>Reads a CSV file (RFC 4180, UTF-8 with or without a mark at its start). Empty lines are no rows.</summary>
internal sealed class CsvRowSource : RowSource
{
    /// <summary>The longest row, in bytes: more is a quote that was never closed.</summary>
    private const int LongestRow = 1 << 24;

    private static readonly byte[][] s_otherMarks = [[0xFF, 0xFE], [0xFE, 0xFF]];

    private readonly string _path;
    private readonly FileStream _stream;
    private CsvReader _reader;
    private SourcePosition _next;
    private long _lineBase;
    private long _byteBase;
    private bool _hasNext;
    private CsvMalformedReason? _malformed;

    internal CsvRowSource(string path)
    {
        _path = path;
        _stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        _reader = NewReader();
        try
        {
            CheckMark();
            _hasNext = Advance();
            Columns = _hasNext ? ReadHeader() : throw new ScreeningException(path, "The file is empty; its first line names the columns.");
            HeaderLine = _reader.LineNumber;
            _hasNext = Advance();
            _next = PositionAfter(0);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    internal override ImmutableArray<string> Columns { get; }

    /// <inheritdoc/>
    internal override long? HeaderLine { get; }

    /// <inheritdoc/>
    internal override void GoTo(SourcePosition position)
    {
        _next = position;
        if (position.Offset >= _stream.Length)
        {
            _hasNext = false;
            return;
        }

        // From the line break before the row on, an empty line more: at the start of a row the reader could take its first bytes for a mark.
        _reader.Dispose();
        _byteBase = position.Offset - 1;
        _lineBase = position.Line - 2;
        _stream.Position = _byteBase;
        _reader = NewReader();
        _hasNext = Advance();
    }

    /// <inheritdoc/>
    internal override RowBlock? Read(int rows)
    {
        if (!_hasNext)
        {
            return null;
        }

        RowBlock block = new(Columns.Length) { FirstRow = _next.Rows + 1 };
        while (_hasNext && block.Count < rows && !block.IsFull)
        {
            Copy(block);
            _hasNext = Advance();
        }

        block.Next = _next = PositionAfter(_next.Rows + block.Count);
        return block;
    }

    /// <inheritdoc/>
    internal override double FractionAt(SourcePosition position) => _stream.Length == 0 ? 1 : (double)position.Offset / _stream.Length;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
    }

    private CsvReader NewReader() => CsvReader.Create(
        _stream,
        new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = record => _malformed = record.Reason,
        },
        leaveOpen: true);

    /// <summary>Goes to the next row, and refuses what cannot be told apart from it.</summary>
    private bool Advance()
    {
        _malformed = null;
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException exception)
        {
            throw Unreadable(_lineBase + exception.LineNumber, Invariant($"The row is longer than {LongestRow} bytes, so a quote before it was perhaps never closed; nothing after it can be read."));
        }

        return _malformed != CsvMalformedReason.UnterminatedQuote
            ? true
            : throw Unreadable(_lineBase + _reader.LineNumber, "A quote opens in this row and never closes; nothing after it can be read.");
    }

    private ScreeningException Unreadable(long line, string message) => new([new(_path, line, null, null, message)]);

    private SourcePosition PositionAfter(long rows) => _hasNext
        ? new(rows, _lineBase + _reader.LineNumber, _byteBase + _reader.ByteOffset)
        : new(rows, 0, _stream.Length);

    private void Copy(RowBlock block)
    {
        block.StartRow(_lineBase + _reader.LineNumber);
        int cells = Math.Min(_reader.FieldCount, Columns.Length);
        for (int i = 0; i < cells; i++)
        {
            block.Add(_reader.GetSpan(i));
        }

        if (_malformed is { } reason)
        {
            block.Refuse(reason == CsvMalformedReason.StrayQuote
                ? "A quote stands inside a cell that does not begin with one; a cell with a quote is quoted, and the quote in it doubled."
                : "Text follows the closing quote of a cell; a quote in a quoted cell is doubled.");
        }
        else if (_reader.FieldCount != Columns.Length)
        {
            block.Refuse(Invariant($"The row has {_reader.FieldCount} cells, and the header has {Columns.Length} columns; a cell with a comma is quoted."));
        }
    }

    private ImmutableArray<string> ReadHeader()
    {
        if (_malformed is not null)
        {
            throw new ScreeningException([new(_path, _reader.LineNumber, null, null, "A quote stands in a name without being doubled.")]);
        }

        return [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetString)];
    }

    private void CheckMark()
    {
        Span<byte> start = stackalloc byte[2];
        int read = _stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        _stream.Position = 0;
        foreach (byte[] mark in s_otherMarks)
        {
            if (start[..read].SequenceEqual(mark))
            {
                throw new ScreeningException(_path, "The file is UTF-16; save it as UTF-8.");
            }
        }
    }
}
