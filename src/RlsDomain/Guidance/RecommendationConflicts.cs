using RlsDomain.Knowledge;

namespace RlsDomain.Guidance;

/// <summary>Which recommendations say otherwise than which.</summary>
internal static class RecommendationConflicts
{
    /// <summary>Gets the rows that say otherwise, in the order of the table.</summary>
    internal static IEnumerable<Recommendation> Of(Recommendation row, IEnumerable<Recommendation> table) =>
        table.Where(other => !ReferenceEquals(other, row) && Conflict(row, other));

    /// <summary>Two rows about one option conflict when one is for it and the other against, or when their positions differ.</summary>
    private static bool Conflict(Recommendation one, Recommendation other) =>
        (HavePositions(one, other) || Opposes(one, other) || Opposes(other, one)) && ShareOption(one, other);

    /// <summary>Asked last, and apart: it allocates, and few pairs come to it.</summary>
    private static bool ShareOption(Recommendation one, Recommendation other) =>
        one.InterventionCode == other.InterventionCode || one.Drugs.Any(drug => other.Drugs.Contains(drug));

    private static bool HavePositions(Recommendation one, Recommendation other) =>
        one.Position is not null && other.Position is not null && one.Position != other.Position
        && one.ConflictGroup == other.ConflictGroup && one.SourceId != other.SourceId;

    private static bool Opposes(Recommendation one, Recommendation other) =>
        one.Direction == RecommendationDirection.For && other.Direction == RecommendationDirection.Against;
}
