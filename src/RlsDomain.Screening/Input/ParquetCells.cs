namespace RlsDomain.Screening.Input;

/// <summary>The cells of a column of a row group, in UTF-8. A column whose cells are all of one byte or none keeps a byte a cell.</summary>
internal sealed class ParquetCells(int rows)
{
    private byte[]? _single = new byte[rows];
    private byte[] _bytes = [];
    private int[] _ends = [];
    private int _count;
    private int _length;

    /// <summary>Gets a cell.</summary>
    internal ReadOnlySpan<byte> this[int row] => _single is not null
        ? _single.AsSpan(row, _single[row] == 0 ? 0 : 1)
        : _bytes.AsSpan(row == 0 ? 0 : _ends[row - 1], _ends[row] - (row == 0 ? 0 : _ends[row - 1]));

    /// <summary>Adds the cell of the next row.</summary>
    internal void Add(ReadOnlySpan<byte> cell)
    {
        if (_single is not null && (cell.Length > 1 || cell is [0]))
        {
            Widen();
        }

        if (_single is null)
        {
            Append(cell);
            _ends[_count] = _length;
        }
        else
        {
            _single[_count] = cell.IsEmpty ? (byte)0 : cell[0];
        }

        _count++;
    }

    private void Widen()
    {
        byte[] before = _single!;
        _single = null;
        _ends = new int[before.Length];
        for (int row = 0; row < _count; row++)
        {
            Append(before.AsSpan(row, before[row] == 0 ? 0 : 1));
            _ends[row] = _length;
        }
    }

    private void Append(ReadOnlySpan<byte> cell)
    {
        if (_length + cell.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Math.Max(1 << 12, _length + cell.Length)));
        }

        cell.CopyTo(_bytes.AsSpan(_length));
        _length += cell.Length;
    }
}
