using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Comparison;

/// <summary>A row that differs between two sets of tables. Compares by reference; immutable.</summary>
public sealed class RowChange
{
    internal RowChange(string file, string key, TableRow? old, TableRow? changed)
    {
        (File, Key, Old, New) = (file, key, old, changed);
        Kind = old is null ? RowChangeKind.Added : changed is null ? RowChangeKind.Removed : RowChangeKind.Changed;
        Properties = JsonDifference.Between(old, changed);
    }

    /// <summary>Gets the file of the table, such as <c>priors.json</c>.</summary>
    public string File { get; }

    /// <summary>Gets the key of the row in its table, its parts with a slash between, such as <c>primary-care/akathisia</c>.</summary>
    public string Key { get; }

    /// <summary>Gets what happened to it.</summary>
    public RowChangeKind Kind { get; }

    /// <summary>Gets what it said and says, in the order of the row; of a row that is new or gone, everything.</summary>
    public ImmutableArray<PropertyChange> Properties { get; }

    internal TableRow? Old { get; }

    internal TableRow? New { get; }

    /// <summary>Gives the change as one line.</summary>
    public override string ToString() => Kind == RowChangeKind.Changed
        ? $"{File} {Key}: {string.Join("; ", Properties)}"
        : $"{File} {Key}: {Kind.Code}";
}
