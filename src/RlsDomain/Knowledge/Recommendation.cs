using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>What one source says of one option. Compares its lists by reference; immutable.</summary>
/// <remarks>Sources are never averaged: where they disagree each keeps its row, with its year and strength.</remarks>
public sealed record Recommendation : IEvidenceRow
{
    private const string SupersededBy = "superseded-by:";

    private static readonly ImmutableArray<string> s_kinds = ["recommendation", "good-practice", "caution"];

    private static readonly ImmutableArray<string> s_statuses =
        ["current", "companion", "current-companion", "older-companion", "seed", "caution-list", "label"];

    /// <summary>Gets the id, such as <c>aasm2025-12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the kind: <c>recommendation</c>, <c>good-practice</c> or <c>caution</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Gets the year of the source; null when it has none.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// Gets the standing: <c>current</c>, <c>companion</c>, <c>current-companion</c>, <c>older-companion</c>, <c>seed</c>,
    /// <c>caution-list</c>, <c>label</c>, or <c>superseded-by:</c> and the id of the source that took its place.
    /// </summary>
    public required string Status { get; init; }

    /// <summary>Gets the people it is about, in words.</summary>
    public required string Population { get; init; }

    /// <summary>Gets what must hold in a case, all of it.</summary>
    public required ImmutableArray<Applicability> Applies { get; init; }

    /// <summary>Gets the id of the lab threshold that must be met; null when none is asked for.</summary>
    public string? LabLine { get; init; }

    /// <summary>Gets the option.</summary>
    public required string Intervention { get; init; }

    /// <summary>Gets the code of the option, which joins cautions to options.</summary>
    public required string InterventionCode { get; init; }

    /// <summary>Gets the ids of the drugs meant, of the table of medications; empty when the option is no drug.</summary>
    public required ImmutableArray<string> Drugs { get; init; }

    /// <summary>Gets which way it points.</summary>
    public required RecommendationDirection Direction { get; init; }

    /// <summary>Gets the strength, in the words of the source's own scale; null for a caution.</summary>
    public string? Strength { get; init; }

    /// <summary>Gets the certainty of the evidence, in the words of the source's own scale; null when not stated.</summary>
    public string? Certainty { get; init; }

    /// <summary>Gets the condition, in words, for the reader to judge; null when there is none.</summary>
    public string? Condition { get; init; }

    /// <summary>Gets whether <see cref="Condition"/> holds something that a case cannot record, which the reader has to judge.</summary>
    public bool IsConditionForReader { get; init; }

    /// <summary>Gets what the source says, in this project's own words.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the topic on which sources disagree, such as <c>C2</c>; null when they do not.</summary>
    public string? ConflictGroup { get; init; }

    /// <summary>
    /// Gets the position in the disagreement: rows of one topic and option with different positions conflict. Null when
    /// the row takes no side by which it would conflict.
    /// </summary>
    public string? Position { get; init; }

    /// <summary>Gets how the recommendation was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets how its certainty grade was checked: a mark, or <c>n/a</c> where the source gives no grade.</summary>
    public string? CertaintyVerified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Gets whether a newer edition of the same body took its place.</summary>
    public bool IsSuperseded => SupersededById is not null;

    /// <summary>Gets the id of the source that took its place; null when none did.</summary>
    internal string? SupersededById => Status.StartsWith(SupersededBy, StringComparison.Ordinal) ? Status[SupersededBy.Length..] : null;

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => [SourceId];

    internal static Recommendation Read(RowReader row)
    {
        Recommendation recommendation = new()
        {
            Id = row.Text("id"),
            Kind = row.OneOf("kind", s_kinds),
            SourceId = row.Text("source"),
            Year = row.OptionalInteger("year", 1900, 2100),
            Status = row.OneOf("status", s_statuses, SupersededBy),
            Population = row.Text("population"),
            Applies = row.Codes<Applicability>("applies"),
            LabLine = row.OptionalText("labLine"),
            Intervention = row.Text("intervention"),
            InterventionCode = row.Text("interventionCode"),
            Drugs = row.Texts("drugs"),
            Direction = row.Code<RecommendationDirection>("direction"),
            Strength = row.OptionalText("strength"),
            Certainty = row.OptionalText("certainty"),
            Condition = row.OptionalText("condition"),
            IsConditionForReader = row.OptionalFlag("conditionIsOpen"),
            Statement = row.Text("statement"),
            ConflictGroup = row.OptionalText("conflictGroup"),
            Position = row.OptionalText("position"),
            Verified = row.Code<Verification>("verified"),
            CertaintyVerified = row.OptionalText("certaintyVerified"),
            Note = row.OptionalText("note"),
        };
        if (recommendation.Applies.IsEmpty)
        {
            row.Report("\"applies\" must name at least one thing that holds in a case.");
        }

        if (recommendation.Applies.Contains(Applicability.LabLine) != recommendation.LabLine is not null)
        {
            row.Report("\"applies\" holds \"lab-line\" exactly when \"labLine\" names a threshold.");
        }

        if (recommendation.ConflictGroup is null && recommendation.Position is not null)
        {
            row.Report("\"position\" is one in a conflict: name its \"conflictGroup\" too.");
        }

        return recommendation;
    }
}
