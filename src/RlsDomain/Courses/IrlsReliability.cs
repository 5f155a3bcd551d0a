using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Courses;

/// <summary>How alike two sittings of the IRLS are in people who did not change.</summary>
/// <remarks>Compares its list by reference; immutable.</remarks>
public sealed record IrlsReliability : IEvidenceRow
{
    /// <summary>Gets the agreement of two sittings two weeks apart, read in a page that restates the study.</summary>
    public static IrlsReliability TestRetest { get; } = new()
    {
        Code = "irls-test-retest",
        Coefficient = 0.87m,
        Statement = "Test-retest, intraclass correlation of two sittings two weeks apart.",
        SourceIds = ["ATS-IRLS"],
        Verified = Verification.Secondary,
    };

    /// <summary>Gets the code of the row.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the coefficient, above 0 and below 1.</summary>
    public required decimal Coefficient { get; init; }

    /// <summary>Gets what was measured.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets how it was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <inheritdoc/>
    public string RowKey => Code;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }
}
