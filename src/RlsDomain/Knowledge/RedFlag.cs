using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>Findings that come before any scoring and are reported whatever the diagnosis is. Compares its lists by reference; immutable.</summary>
public sealed record RedFlag : IEvidenceRow
{
    /// <summary>Gets the code of the flag.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the findings that raise it.</summary>
    public required FindingPattern Pattern { get; init; }

    /// <summary>Gets what might be behind it.</summary>
    public required string Concern { get; init; }

    /// <summary>Gets how soon somebody should see the person, in words.</summary>
    public required string Urgency { get; init; }

    /// <summary>Gets how the row was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Code;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }

    internal static RedFlag Read(RowReader row) => new()
    {
        Code = row.Text("code"),
        Pattern = FindingPattern.Read(row),
        Concern = row.Text("concern"),
        Urgency = row.Text("urgency"),
        SourceIds = row.Texts("sources"),
        Verified = row.Code<Verification>("verified"),
        Note = row.OptionalText("note"),
    };
}
