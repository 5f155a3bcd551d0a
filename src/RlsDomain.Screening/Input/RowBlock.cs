namespace RlsDomain.Screening.Input;

/// <summary>Rows that were read and not yet assessed: the bytes of their cells, one after the other.</summary>
internal sealed class RowBlock(int columns)
{
    /// <summary>The bytes at which a block is full, however few its rows: cells may be long, and memory is bounded.</summary>
    internal const int FullBytes = 1 << 25;

    private readonly List<int> _ends = [0];
    private readonly List<(int FirstCell, long Line)> _rows = [];
    private readonly Dictionary<int, string> _refused = [];
    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>Gets the number of rows.</summary>
    internal int Count => _rows.Count;

    /// <summary>Gets the number of the first row, from 1.</summary>
    internal required long FirstRow { get; init; }

    /// <summary>Gets or sets the place after the last row.</summary>
    internal SourcePosition Next { get; set; }

    /// <summary>Gets whether no more rows should be added.</summary>
    internal bool IsFull => _length >= FullBytes;

    /// <summary>Starts a row; its cells are added next.</summary>
    internal void StartRow(long line) => _rows.Add((_ends.Count - 1, line));

    internal void Add(ReadOnlySpan<byte> cell)
    {
        if (_length + cell.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + cell.Length));
        }

        cell.CopyTo(_bytes.AsSpan(_length));
        _length += cell.Length;
        _ends.Add(_length);
    }

    /// <summary>Says why the row that was started last cannot be read. It may have fewer cells than columns.</summary>
    internal void Refuse(string problem) => _refused[_rows.Count - 1] = problem;

    /// <summary>Gives why a row cannot be read; null when it can.</summary>
    internal string? ProblemOf(int row) => _refused.GetValueOrDefault(row);

    /// <summary>Gives the line on which a row starts; 0 in a Parquet file.</summary>
    internal long LineOf(int row) => _rows[row].Line;

    /// <summary>Gives a cell, in UTF-8; empty when the row is too short.</summary>
    internal ReadOnlySpan<byte> Cell(int row, int column)
    {
        int cell = _rows[row].FirstCell + column;
        int end = row + 1 < _rows.Count ? _rows[row + 1].FirstCell : _ends.Count - 1;
        return column < columns && cell < end ? _bytes.AsSpan(_ends[cell], _ends[cell + 1] - _ends[cell]) : default;
    }
}
