using System.Collections.Immutable;

namespace RlsDomain.Fhir.Codes;

/// <summary>ATC codes that were moved, and names of drugs that are known to be taken for each other.</summary>
public static class DrugCodes
{
    private static readonly Lazy<ImmutableArray<AtcAlterationRow>> s_moved = new(() => EmbeddedRows.Read<AtcAlterationRow>("atc-alterations.json"));
    private static readonly Lazy<ImmutableArray<LookAlikeRow>> s_lookAlikes = new(() => EmbeddedRows.Read<LookAlikeRow>("look-alike-drugs.json"));

    /// <summary>Gets the ATC codes that were moved.</summary>
    public static ImmutableArray<AtcAlterationRow> Moved => s_moved.Value;

    /// <summary>Gets the names that are known to be taken for each other.</summary>
    public static ImmutableArray<LookAlikeRow> LookAlikes => s_lookAlikes.Value;

    /// <summary>Gets where an ATC code was moved; null when it was not, as far as the table knows.</summary>
    internal static AtcAlterationRow? FindMoved(string atc) => Moved.FirstOrDefault(row => row.Old == atc);

    /// <summary>Says whether two names are known to be taken for each other.</summary>
    internal static bool LookAlike(string left, string right) => LookAlikes.Any(row =>
        (Same(row.Name, left) && row.ConfusedWith.Any(name => Same(name, right))) || (Same(row.Name, right) && row.ConfusedWith.Any(name => Same(name, left))));

    private static bool Same(string left, string right) => left.Equals(right.Trim(), StringComparison.OrdinalIgnoreCase);
}
