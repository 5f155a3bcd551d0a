using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>A line that was held against the iron studies. Equal by its row and its verdict; immutable.</summary>
/// <param name="Row">The row of the table.</param>
/// <param name="Verdict">Whether its condition holds.</param>
public sealed record IronLine(LabThreshold Row, Verdict Verdict);
