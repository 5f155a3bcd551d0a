using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>
/// One statement of the seed article, the web article that this project started from, in this project's own words, with
/// the codes and rows that model it and what later evidence says of it.
/// </summary>
/// <remarks>
/// The article is one source among others and has no date. Where <see cref="Evidence"/> is given, show it beside the
/// statement. Compares its lists by reference; immutable.
/// </remarks>
public sealed record SeedStatement : IEvidenceRow
{
    private const int LastPossibleSentence = 99;

    /// <summary>Gets the id of the row, such as <c>seed-s001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the section of the article.</summary>
    public required string Section { get; init; }

    /// <summary>Gets the sentence of the section that says it, from 1: list items and rows of a table count too, and 0 is the heading.</summary>
    public required int Sentence { get; init; }

    /// <summary>Gets the last of the sentences that say it; equal to <see cref="Sentence"/> when there is one.</summary>
    public required int LastSentence { get; init; }

    /// <summary>Gets what it is about.</summary>
    public required SeedTopic Topic { get; init; }

    /// <summary>Gets what the article says, in this project's own words.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the codes and rows that model it; empty when this row alone does.</summary>
    public required ImmutableArray<SeedTarget> MapsTo { get; init; }

    /// <summary>Gets what later evidence or a guideline says of it; null when nothing was found or looked for.</summary>
    public string? Evidence { get; init; }

    /// <summary>Gets how <see cref="Evidence"/> was checked against its sources, the weakest of them; null when there is no evidence.</summary>
    public Verification? EvidenceVerified { get; init; }

    /// <summary>Gets how the row was checked against the article, which says nothing of whether the article is right.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <summary>Gets the ids of the sources: the article first, then those of <see cref="Evidence"/>.</summary>
    public required ImmutableArray<string> SourceIds { get; init; }

    internal static SeedStatement Read(RowReader row)
    {
        int sentence = row.Integer("sentence", 0, LastPossibleSentence);
        SeedStatement statement = new()
        {
            Id = row.Text("id"),
            Section = row.Text("section"),
            Sentence = sentence,
            LastSentence = row.OptionalInteger("lastSentence", 0, LastPossibleSentence) ?? sentence,
            Topic = row.Code<SeedTopic>("topic"),
            Statement = row.Text("statement"),
            MapsTo = [.. row.Texts("mapsTo").Select(text => SeedTarget.Read(row, text)).OfType<SeedTarget>()],
            Evidence = row.OptionalText("evidence"),
            EvidenceVerified = row.OptionalCode<Verification>("evidenceVerified"),
            SourceIds = [row.Text("source"), .. row.Texts("otherSources")],
            Verified = row.Code<Verification>("verified"),
            Note = row.OptionalText("note"),
        };
        if (statement.LastSentence < sentence)
        {
            row.Report(FormattableString.Invariant($"\"lastSentence\" is {statement.LastSentence}, before \"sentence\", which is {sentence}; leave it out when there is one sentence."));
        }

        if (statement.MapsTo.IsEmpty && statement.Note is null)
        {
            row.Report("\"mapsTo\" is empty, so a \"note\" must say that this row models the statement.");
        }

        if (statement.Evidence is null != statement.EvidenceVerified is null)
        {
            row.Report("\"evidence\" and \"evidenceVerified\" go together; give both or neither.");
        }

        if (statement.Evidence is null && statement.SourceIds.Length > 1)
        {
            row.Report("\"otherSources\" are the sources of \"evidence\", which is missing; give it, or leave the sources out.");
        }

        return statement;
    }
}
