using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>The findings by which a condition other than RLS would explain the legs. Compares its list by reference; immutable.</summary>
/// <remarks>The patterns are this project's reading of its sources, not published rules: see <see cref="Verified"/> and the note.</remarks>
public sealed record MimicPattern : IEvidenceRow
{
    /// <summary>Gets the condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Gets whether the published criterion names the condition, so that it must have been asked about.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Gets the pattern.</summary>
    public required FindingPattern Pattern { get; init; }

    /// <summary>Gets what sets the condition apart from RLS, in a sentence or two.</summary>
    public required string Distinction { get; init; }

    /// <summary>Gets how the row was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Condition.Code;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }

    internal static MimicPattern Read(RowReader row) => new()
    {
        Condition = row.Code<Condition>("condition"),
        IsNamed = row.Flag("named"),
        Pattern = FindingPattern.Read(row),
        Distinction = row.Text("distinction"),
        SourceIds = row.Texts("sources"),
        Verified = row.Code<Verification>("verified"),
        Note = row.OptionalText("note"),
    };
}
