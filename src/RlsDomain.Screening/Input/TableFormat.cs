namespace RlsDomain.Screening.Input;

/// <summary>How a file holds a table.</summary>
internal enum TableFormat
{
    /// <summary>Comma-separated values (RFC 4180), in UTF-8.</summary>
    Csv = 0,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

/// <summary>Tells the format of a file by its name.</summary>
internal static class TableFormats
{
    /// <summary>Gives the format of a file.</summary>
    /// <exception cref="ScreeningException">The name ends otherwise.</exception>
    internal static TableFormat Of(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? TableFormat.Csv
        : path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? TableFormat.Parquet
        : throw new ScreeningException(path, "The name of a table ends with .csv or .parquet.");
}
