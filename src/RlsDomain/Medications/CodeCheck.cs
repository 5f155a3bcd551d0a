using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>How the ATC code or the RxNorm code of a row was checked.</summary>
public sealed class CodeCheck : CodedTerm<CodeCheck>, ICodedTerm<CodeCheck>
{
    /// <summary>The code was looked up in the index.</summary>
    public static readonly CodeCheck LookedUp = new("yes", "Looked up", "The code was looked up in the index");

    /// <summary>The drug has no code of its own in the index; the code is that of its parent drug.</summary>
    public static readonly CodeCheck ParentDrug = new("parent-drug", "Code of the parent drug", "The drug has no code of its own in the index; the code is that of its parent drug");

    /// <summary>No code was found.</summary>
    public static readonly CodeCheck NotFound = new("not-found", "Not found", "No code was found");

    /// <summary>The row has no code of this kind.</summary>
    public static readonly CodeCheck NotApplicable = new("n/a", "Not applicable", "The row has no code of this kind");

    private CodeCheck(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<CodeCheck> All { get; } = [LookedUp, ParentDrug, NotFound, NotApplicable];
}
