using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>A code of a public code system for a condition. Compares its list by reference; immutable.</summary>
/// <remarks>
/// Not verified means that the code was found, and that choosing it for the condition is a judgement. The systems change
/// yearly: the source names the release that was read. A condition without a row for a system has no code found there.
/// </remarks>
public sealed record TerminologyMapping : IEvidenceRow
{
    /// <summary>Gets the condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Gets the code system.</summary>
    public required CodeSystem System { get; init; }

    /// <summary>Gets the code in the system.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what the code is to the condition.</summary>
    public required TerminologyUse Use { get; init; }

    /// <summary>Gets when the code applies, such as <c>diabetic</c>; null when it always may.</summary>
    public string? When { get; init; }

    /// <summary>Gets how the row was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => $"{Condition.Code} {System.Code} {Code}";

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }

    internal static TerminologyMapping Read(RowReader row) => new()
    {
        Condition = row.Code<Condition>("condition"),
        System = row.Code<CodeSystem>("system"),
        Code = row.Text("code"),
        Use = row.Code<TerminologyUse>("use"),
        When = row.OptionalText("when"),
        Verified = row.Code<Verification>("verified"),
        SourceIds = [row.Text("source")],
        Note = row.OptionalText("note"),
    };
}
