using System.Collections.Immutable;

namespace RlsDomain.Guidance;

/// <summary>Something in a case that may cause or worsen the symptoms. Compares its list by reference; immutable.</summary>
public sealed record Contributor
{
    /// <summary>Gets what kind of thing it is.</summary>
    public required ContributorKind Kind { get; init; }

    /// <summary>Gets the code: a risk factor, or <c>medication:</c> and the name.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what was found and what it may do, in a sentence.</summary>
    public required string Detail { get; init; }

    /// <summary>Gets the ids of the sources.</summary>
    public required ImmutableArray<string> SourceIds { get; init; }

    /// <summary>Gets the mark of the evidence where it is less than verified, such as <c>unverified</c> or <c>judgement</c>; else null.</summary>
    public string? Mark { get; init; }

    /// <summary>Gets lower-risk alternatives to a medication, for the prescriber to weigh; empty when none is named.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];
}
