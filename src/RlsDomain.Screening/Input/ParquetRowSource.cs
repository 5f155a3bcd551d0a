using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;

namespace RlsDomain.Screening.Input;

/// <summary>Reads a Parquet file, a row group at a time: its memory is that of the largest group.</summary>
/// <remarks>A typed cell is read as its text, so that it means what the same cell of a CSV file means. A null is an empty cell.</remarks>
internal sealed class ParquetRowSource : RowSource
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly ParquetReader _reader;
    private readonly ImmutableArray<DataField> _fields;
    private readonly long _rowCount;
    private ParquetCells[] _group = [];
    private int _nextGroup;
    private int _groupRows;
    private int _rowInGroup;
    private long _row;

    internal ParquetRowSource(string path)
    {
        _path = path;
        _stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        try
        {
            _reader = Wait(ParquetReader.CreateAsync(_stream, leaveStreamOpen: true));
            _fields = [.. _reader.Schema.GetDataFields()];
            foreach (DataField column in _fields)
            {
                if (column.MaxRepetitionLevel > 0 || column.Path.Length > 1 || ParquetColumnReader.Find(column) is null)
                {
                    throw new ScreeningException([new(path, null, null, column.Name, $"A column holds text, whole numbers, numbers, decimals, or true and false; this one holds {NameOf(column)}.")]);
                }
            }
        }
        catch (Exception exception) when (exception is not ScreeningException)
        {
            _stream.Dispose();
            throw new ScreeningException(path, $"The file cannot be read as Parquet: {exception.Message.TrimEnd('.')}.");
        }
        catch
        {
            _stream.Dispose();
            throw;
        }

        _rowCount = _reader.RowGroups.Sum(group => group.RowCount);
    }

    /// <inheritdoc/>
    internal override ImmutableArray<string> Columns => [.. _fields.Select(column => column.Name)];

    /// <inheritdoc/>
    internal override void GoTo(SourcePosition position)
    {
        long before = 0;
        while (_nextGroup < _reader.RowGroupCount && before + _reader.RowGroups[_nextGroup].RowCount <= position.Rows)
        {
            before += _reader.RowGroups[_nextGroup++].RowCount;
        }

        _row = position.Rows;
        if (position.Rows > before)
        {
            LoadGroup();
            _rowInGroup = (int)(position.Rows - before);
        }
    }

    /// <inheritdoc/>
    internal override RowBlock? Read(int rows)
    {
        if (_row >= _rowCount)
        {
            return null;
        }

        RowBlock block = new(_fields.Length) { FirstRow = _row + 1 };
        while (block.Count < rows && !block.IsFull && _row < _rowCount)
        {
            while (_rowInGroup == _groupRows)
            {
                LoadGroup();
            }

            block.StartRow(0);
            foreach (ParquetCells column in _group)
            {
                block.Add(column[_rowInGroup]);
            }

            _rowInGroup++;
            _row++;
        }

        block.Next = new(_row, 0, 0);
        return block;
    }

    /// <inheritdoc/>
    internal override double FractionAt(SourcePosition position) => _rowCount == 0 ? 1 : (double)position.Rows / _rowCount;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream.Dispose();
    }

    private static string NameOf(DataField column) => column.MaxRepetitionLevel > 0 || column.Path.Length > 1 ? "lists or parts"
        : column.ClrType == typeof(ReadOnlyMemory<byte>) ? "bytes that are not marked as text"
        : column.ClrType.Name;

    private void LoadGroup()
    {
        ParquetRowGroupReader group = _reader.RowGroups[_nextGroup++];
        _group = [];
        _groupRows = checked((int)group.RowCount);
        _rowInGroup = 0;
        ParquetCells[] columns = new ParquetCells[_fields.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = new(_groupRows);
            try
            {
                Wait(ParquetColumnReader.Find(_fields[i])!(group, _fields[i], columns[i]));
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                throw new ScreeningException([new(_path, null, _row + 1, _fields[i].Name, $"The file cannot be read from here on: {exception.Message.TrimEnd('.')}.")]);
            }
        }

        _group = columns;
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();
}
