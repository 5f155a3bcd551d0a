using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Evidence;

/// <summary>How a row of the knowledge base was checked against its source. The mark follows the row into every answer.</summary>
public sealed class Verification : CodedTerm<Verification>, ICodedTerm<Verification>
{
    /// <summary>Read in the source or its abstract.</summary>
    public static readonly Verification Verified = new("yes", "Verified", "Read in the source or its abstract");

    /// <summary>Read in a page that restates the source.</summary>
    public static readonly Verification Secondary = new("secondary", "Secondary", "Read in a page that restates the source");

    /// <summary>General knowledge: nothing was opened. Not to be shown as a fact of its source.</summary>
    public static readonly Verification Unverified = new("unverified", "Unverified", "General knowledge; no source was opened");

    /// <summary>A choice of this project, published nowhere.</summary>
    public static readonly Verification Engineering = new("engineering", "Engineering choice", "A choice of this project; not a published rule");

    /// <summary>The source is known by its citation only; its content was not read.</summary>
    public static readonly Verification CitationOnly = new("citation-only", "Citation only", "The source is known by its citation only");

    private Verification(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<Verification> All { get; } = [Verified, Secondary, Unverified, Engineering, CitationOnly];

    /// <summary>Gets whether the row may be shown as a fact of its source without a mark.</summary>
    public bool IsVerified => this == Verified;
}
