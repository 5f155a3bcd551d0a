using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>The name and version of a set of tables. Equal by content; immutable.</summary>
/// <param name="Name">The name, of this library or of a host.</param>
/// <param name="Version">The version, such as <c>2026.11</c>.</param>
/// <param name="Released">The day of release, as an ISO date.</param>
/// <param name="Over">The version of the tables that an overlay was laid over; null when they are no overlay.</param>
internal sealed record KnowledgeManifest(string Name, string Version, string Released, string? Over)
{
    internal static KnowledgeManifest Read(RowReader row) => new(row.Text("name"), row.Text("version"), row.Text("released"), row.OptionalText("over"));
}
