using System.Collections.Immutable;

namespace RlsDomain.Tool.Listings;

/// <summary>A table of the knowledge base, as text in columns.</summary>
/// <param name="Columns">The names of the columns, in camelCase; on a screen as they are.</param>
/// <param name="Rows">A text for each column; empty where there is none.</param>
internal sealed record Listing(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    internal static Listing Of<T>(IEnumerable<T> items, params ImmutableArray<(string Column, Func<T, string?> Text)> columns) => new(
        [.. columns.Select(column => column.Column)],
        [.. items.Select(item => columns.Select(column => column.Text(item) ?? "").ToImmutableArray())]);
}
