using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>The value of a number that a rule needs. Equal by content; immutable.</summary>
/// <param name="Number">Which number.</param>
/// <param name="Value">Its value, in the unit that the number names.</param>
/// <param name="Grounds">What it rests on.</param>
public sealed record RuleNumberRow(RuleNumber Number, decimal Value, Grounds Grounds) : IEvidenceRow
{
    /// <summary>No number of a rule is larger: a larger one is a slip of the pen.</summary>
    private const decimal Largest = 100_000;

    /// <summary>Sets of more conditions than this take minutes and gigabytes.</summary>
    private const decimal LargestSet = 4;

    /// <inheritdoc/>
    public string RowKey => Number.Code;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static RuleNumberRow Read(RowReader row)
    {
        RuleNumberRow number = new(row.Code<RuleNumber>("number"), row.Number("value"), Grounds.Read(row));
        if (number.Value is <= 0 or > Largest)
        {
            row.Report(FormattableString.Invariant($"\"value\" is {number.Value}; it must be above 0 and at most {Largest}."));
        }
        else if (number.Number == RuleNumber.LargestConditionSet && (number.Value > LargestSet || number.Value != decimal.Truncate(number.Value)))
        {
            row.Report(FormattableString.Invariant($"\"value\" is {number.Value}; the sets of conditions may hold 1 to {LargestSet}."));
        }
        else if ((number.Number == RuleNumber.GuidanceProbability || number.Number == RuleNumber.SetLimitNotice) && number.Value > 1)
        {
            row.Report(FormattableString.Invariant($"\"value\" is {number.Value}; a probability is at most 1."));
        }

        return number;
    }
}
