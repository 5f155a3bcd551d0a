using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>What a threshold asks of a second analyte. Equal by content; immutable.</summary>
public sealed record OtherAnalyteCondition
{
    /// <summary>Gets whether both parts are needed or either is enough.</summary>
    public required LabCombination Combination { get; init; }

    /// <summary>Gets the second analyte.</summary>
    public required Analyte Analyte { get; init; }

    /// <summary>Gets the values for which its part holds, in the unit in which it is judged.</summary>
    public required LabBounds Bounds { get; init; }

    /// <summary>Gets the code of the finding that this part makes alone; null when both parts are needed.</summary>
    public string? Code { get; init; }

    internal static OtherAnalyteCondition? Read(RowReader row)
    {
        LabCombination? combination = row.OptionalCode<LabCombination>("combine");
        Analyte? analyte = row.OptionalCode<Analyte>("otherAnalyte");
        LabBounds bounds = LabBounds.Read(row, "otherLow", "otherHigh");
        string? code = row.OptionalText("otherCode");
        if (combination is null || analyte is null)
        {
            if (combination is not null || analyte is not null || bounds.HasLimit || code is not null)
            {
                row.Report("\"combine\", \"otherAnalyte\" and a limit of it come together.");
            }

            return null;
        }

        if (!bounds.HasLimit)
        {
            row.Report("\"otherAnalyte\" needs \"otherLow\", \"otherHigh\" or both.");
        }

        if (code is null != (combination == LabCombination.And))
        {
            row.Report("\"otherCode\" names the finding of the other analyte where \"combine\" is \"or\", and only there.");
        }

        return new() { Combination = combination, Analyte = analyte, Bounds = bounds, Code = code };
    }
}
