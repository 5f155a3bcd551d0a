namespace RlsDomain.Screening.Output;

/// <summary>A column of the output.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Write">Gives the cell of a patient; null is an empty one.</param>
internal sealed record OutputColumn(string Name, CellKind Kind, Func<ScreenedRow, string?> Write);
