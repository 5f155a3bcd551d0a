using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Comparison;

/// <summary>How far a changed answer is traced to rows.</summary>
public sealed class Attribution : CodedTerm<Attribution>, ICodedTerm<Attribution>
{
    /// <summary>Each row named makes the change alone.</summary>
    public static readonly Attribution OneRow = new("one-row", "One row", "Each row named makes the change alone");

    /// <summary>No row makes it alone; the rows named are needed, each with others.</summary>
    public static readonly Attribution RowsTogether = new("rows-together", "Rows together", "No row makes the change alone; each row named is needed for it");

    /// <summary>There were more rows than the settings allow to try.</summary>
    public static readonly Attribution NotTried = new("not-tried", "Not tried", "More rows changed than the settings allow to try");

    private Attribution(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<Attribution> All { get; } = [OneRow, RowsTogether, NotTried];
}
