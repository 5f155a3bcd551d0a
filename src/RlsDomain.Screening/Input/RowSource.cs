using System.Collections.Immutable;

namespace RlsDomain.Screening.Input;

/// <summary>A file of patients, read from its first row to its last.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>Gets the names of the columns, in the order of the file.</summary>
    internal abstract ImmutableArray<string> Columns { get; }

    /// <summary>Gets the line of the header; null in a Parquet file.</summary>
    internal virtual long? HeaderLine => null;

    /// <summary>Opens a file by the end of its name.</summary>
    /// <exception cref="ScreeningException">The file has no header, or is no such file.</exception>
    internal static RowSource Open(string path) => TableFormats.Of(path) == TableFormat.Csv ? new CsvRowSource(path) : new ParquetRowSource(path);

    /// <summary>Goes to a place that an earlier run reached. Called before the first block is read, or never.</summary>
    internal abstract void GoTo(SourcePosition position);

    /// <summary>Reads up to so many rows; null at the end.</summary>
    /// <exception cref="ScreeningException">The file cannot be read further.</exception>
    internal abstract RowBlock? Read(int rows);

    /// <summary>Gives the share of the file that lies before a place, from 0 to 1.</summary>
    internal abstract double FractionAt(SourcePosition position);

    /// <inheritdoc/>
    public abstract void Dispose();
}
