using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>The value of a number that the reading of labs needs. Equal by content; immutable.</summary>
/// <param name="Number">Which number.</param>
/// <param name="Value">Its value, in the unit that the number names.</param>
/// <param name="Grounds">What it rests on.</param>
public sealed record LabNumberRow(LabNumber Number, decimal Value, Grounds Grounds) : IEvidenceRow
{
    /// <inheritdoc/>
    public string RowKey => Number.Code;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static LabNumberRow Read(RowReader row) =>
        new(row.Code<LabNumber>("number"), row.Number("value"), Grounds.Read(row));
}
