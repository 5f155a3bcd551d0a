namespace RlsDomain.Screening;

/// <summary>How far a screening has come, told after each block. Equal by content; immutable.</summary>
/// <param name="Rows">The rows that are done, those of an earlier run included.</param>
/// <param name="RowsDoneBefore">How many of them an earlier run had finished.</param>
/// <param name="RowsNotAssessed">How many of them could not be assessed.</param>
/// <param name="Fraction">The share of the input that is done, from 0 to 1: of its bytes for CSV, of its rows for Parquet.</param>
public readonly record struct ScreeningProgress(long Rows, long RowsDoneBefore, long RowsNotAssessed, double Fraction);
