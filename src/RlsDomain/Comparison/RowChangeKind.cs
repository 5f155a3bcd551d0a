using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Comparison;

/// <summary>What happened to a row between two sets of tables.</summary>
public sealed class RowChangeKind : CodedTerm<RowChangeKind>, ICodedTerm<RowChangeKind>
{
    /// <summary>The row is new.</summary>
    public static readonly RowChangeKind Added = new("added", "Added", "The row is new");

    /// <summary>The row is gone.</summary>
    public static readonly RowChangeKind Removed = new("removed", "Removed", "The row is gone");

    /// <summary>The row says something else.</summary>
    public static readonly RowChangeKind Changed = new("changed", "Changed", "The row says something else");

    private RowChangeKind(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<RowChangeKind> All { get; } = [Added, Removed, Changed];
}
