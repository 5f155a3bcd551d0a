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
    /// <summary>No number is larger: a larger one is a slip of the pen, and would not be multiplied.</summary>
    private const decimal Largest = 100_000;

    /// <inheritdoc/>
    public string RowKey => Number.Code;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static LabNumberRow Read(RowReader row)
    {
        LabNumberRow number = new(row.Code<LabNumber>("number"), row.Number("value"), Grounds.Read(row));
        if (number.Value is <= 0 or > Largest)
        {
            row.Report(FormattableString.Invariant($"\"value\" is {number.Value}; it must be above 0 and at most {Largest}."));
        }

        return number;
    }
}
