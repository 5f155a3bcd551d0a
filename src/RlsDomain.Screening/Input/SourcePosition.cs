namespace RlsDomain.Screening.Input;

/// <summary>A place between two rows of an input. Equal by content; immutable.</summary>
/// <param name="Rows">The rows before it.</param>
/// <param name="Line">The line on which the next row starts, from 1; 0 in a Parquet file.</param>
/// <param name="Offset">The byte at which the next row starts; 0 in a Parquet file.</param>
internal readonly record struct SourcePosition(long Rows, long Line, long Offset);
