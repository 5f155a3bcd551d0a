using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>An answer after which another question is not worth asking, or only then is. Equal by content; immutable.</summary>
/// <remarks>It serves to ask less. The differential does not read it: findings that go together are tempered there.</remarks>
/// <param name="If">The answer given.</param>
/// <param name="Then">The answer that follows; of a <see cref="ImplicationKind.Detail"/> the question that may then be asked.</param>
/// <param name="Kind">How the first bears on the second.</param>
/// <param name="Basis">Whether the words force it.</param>
/// <param name="At">Why, in words.</param>
public sealed record FindingImplication(FindingAnswer If, FindingAnswer Then, ImplicationKind Kind, ImplicationBasis Basis, string At) : IEvidenceRow
{
    /// <inheritdoc/>
    public string RowKey => $"{If}/{Then}";

    /// <summary>Gets the id of the source; null for what follows from words or is judged, which was read nowhere.</summary>
    public string? SourceId { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => SourceId is null ? [] : [SourceId];

    internal static FindingImplication Read(RowReader row)
    {
        FindingImplication implication = new(
            FindingAnswer.Read(row, "if"),
            FindingAnswer.Read(row, "then"),
            row.Code<ImplicationKind>("kind"),
            row.Code<ImplicationBasis>("basis"),
            row.Text("at"))
        {
            SourceId = row.OptionalText("source"),
        };
        if (implication.If.Finding == implication.Then.Finding)
        {
            row.Report($"\"if\" and \"then\" are both about {implication.If.Finding.Code}; a finding cannot settle itself.");
        }

        return implication;
    }
}
