using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Evidence;

/// <summary>What a number rests on: read, computed or judged, from which source, and where in it.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record Grounds
{
    /// <summary>Gets whether the number was published, derived or judged.</summary>
    public required EvidenceBasis Basis { get; init; }

    /// <summary>Gets the id of the source; null for a judgement that has none. Beside a judgement it anchors the direction only.</summary>
    public string? SourceId { get; init; }

    /// <summary>Gets the place in the source, how the number was computed, or why it was judged so.</summary>
    public required string At { get; init; }

    /// <summary>Gets the source as a list of none or one.</summary>
    public ImmutableArray<string> SourceIds => SourceId is null ? [] : [SourceId];

    internal static Grounds Read(RowReader row)
    {
        Grounds grounds = new()
        {
            Basis = row.Code<EvidenceBasis>("basis"),
            SourceId = row.OptionalText("source"),
            At = row.Text("at"),
        };
        if (grounds.Basis != EvidenceBasis.Judgement && grounds.SourceId is null)
        {
            row.Report($"a number with basis \"{grounds.Basis.Code}\" needs a \"source\"; without one it is a \"judgement\".");
        }

        return grounds;
    }
}
