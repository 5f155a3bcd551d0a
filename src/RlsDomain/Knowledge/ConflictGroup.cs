using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>A topic on which sources disagree. Compares its list by reference; immutable.</summary>
/// <param name="Id">The id, such as <c>C2</c>.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Positions">Who says what, in words.</param>
/// <param name="Shown">How an answer shows it.</param>
/// <param name="SourceIds">The sources that disagree.</param>
public sealed record ConflictGroup(string Id, string Topic, string Positions, string Shown, ImmutableArray<string> SourceIds) : IEvidenceRow
{
    /// <inheritdoc/>
    public string RowKey => Id;

    internal static ConflictGroup Read(RowReader row) =>
        new(row.Text("id"), row.Text("topic"), row.Text("positions"), row.Text("shown"), row.Texts("sources"));
}
