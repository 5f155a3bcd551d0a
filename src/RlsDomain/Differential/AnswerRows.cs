namespace RlsDomain.Differential;

/// <summary>Where the numbers of an answer stand.</summary>
/// <param name="Start">Where they begin: those of each condition alone, those of each beside any rest, and the rows.</param>
/// <param name="Conditions">The conditions that have a row, as bits; the rows follow by falling condition.</param>
/// <param name="Reach">The most that the answer changes the logarithm of a product by.</param>
internal readonly record struct AnswerRows(int Start, ulong Conditions, double Reach);
