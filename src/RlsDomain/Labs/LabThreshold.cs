using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>A line that a source draws through the values of an analyte, and what it says of one side.</summary>
/// <remarks>Compares its lists by reference; immutable.</remarks>
public sealed partial record LabThreshold : IEvidenceRow
{
    /// <summary>Gets the name of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the code of the finding that it makes, which never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the analyte.</summary>
    public required Analyte Analyte { get; init; }

    /// <summary>Gets the unit of the limits: the one in which the analyte is judged.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the values for which the condition holds.</summary>
    public required LabBounds Bounds { get; init; }

    /// <summary>Gets a second range for which it holds as well, on the other side; null when there is none.</summary>
    public LabBounds? OtherSide { get; init; }

    /// <summary>Gets the upper limit in the second trimester of pregnancy; null when it is the same.</summary>
    public decimal? SecondTrimesterHigh { get; init; }

    /// <summary>Gets what is asked of another analyte as well; null when nothing is.</summary>
    public OtherAnalyteCondition? Other { get; init; }

    /// <summary>Gets whom the line is for, in the words of the table.</summary>
    public required string Population { get; init; }

    /// <summary>Gets whom it is for as far as that can be decided; all of them must fit. Empty when it is for anybody.</summary>
    public ImmutableArray<LabPopulation> For { get; init; } = [];

    /// <summary>Gets the condition, in the words of the table.</summary>
    public required string Condition { get; init; }

    /// <summary>Gets what the source says of a value that meets it.</summary>
    public required string Meaning { get; init; }

    /// <summary>Gets the contributor that a value meeting it stands for; null when it stands for none.</summary>
    public RiskFactor? Contributor { get; init; }

    /// <summary>Gets what the line does when iron is assessed; null when it is shown only.</summary>
    public IronRole? Role { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Gets the id of the page through which the source was read; null when it was read itself or not at all.</summary>
    public string? Through { get; init; }

    /// <summary>Gets how the row was checked.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Gets on which side the limit itself falls, and what else was noted; null when nothing was.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Through is null ? [SourceId] : [SourceId, Through];

    internal static LabThreshold Read(RowReader row)
    {
        LabThreshold threshold = new()
        {
            Id = row.Text("id"),
            Code = row.Text("code"),
            Analyte = row.Code<Analyte>("analyte"),
            Unit = row.Code<Unit>("unit"),
            Bounds = LabBounds.Read(row, "low", "high"),
            OtherSide = ReadOtherSide(row),
            SecondTrimesterHigh = row.OptionalNumber("secondTrimesterHigh"),
            Other = OtherAnalyteCondition.Read(row),
            Population = row.Text("population"),
            For = row.Codes<LabPopulation>("for"),
            Condition = row.Text("condition"),
            Meaning = row.Text("meaning"),
            Contributor = row.OptionalCode<RiskFactor>("contributor"),
            Role = row.OptionalCode<IronRole>("role"),
            SourceId = row.Text("source"),
            Through = row.OptionalText("through"),
            Verification = row.Code<Verification>("verified"),
            Note = row.OptionalText("note"),
        };
        if (!threshold.Bounds.HasLimit)
        {
            row.Report("a threshold has \"low\", \"high\" or both.");
        }

        if (threshold.SecondTrimesterHigh is not null && threshold.Bounds.High is null)
        {
            row.Report("\"secondTrimesterHigh\" stands in for \"high\", which is missing.");
        }

        return threshold;
    }

    private static LabBounds? ReadOtherSide(RowReader row) => row.OptionalNumber("orBelow") is { } below
        ? new LabBounds { High = below, HighInclusive = row.Flag("orBelowInclusive") }
        : null;
}
