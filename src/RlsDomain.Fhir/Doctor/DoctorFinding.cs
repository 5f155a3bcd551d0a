using System.Collections.Immutable;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Something in the data of an integration that is wrong, or almost surely is. Compares its list by reference; immutable.</summary>
/// <remarks>It repeats values of the data: it is for the person who integrates, and for no log.</remarks>
public sealed record DoctorFinding
{
    /// <summary>Gets the stable code of the rule, such as <c>percent-fraction</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the place: a FHIRPath, <c>line 3: Observation.value</c> in NDJSON, or <c>line 3, value</c> in CSV.</summary>
    public required string Path { get; init; }

    /// <summary>Gets what is wrong, as a sentence.</summary>
    public required string Problem { get; init; }

    /// <summary>Gets what was probably meant, as a sentence; null when nothing points to it.</summary>
    public string? Intention { get; init; }

    /// <summary>Gets whether the assessment would change if what was probably meant were sent.</summary>
    public AssessmentImpact Impact { get; init; }

    /// <summary>Gets what would change, an answer each; empty unless <see cref="Impact"/> says that something would.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>Gives the finding on one line.</summary>
    public override string ToString() => $"{Path}: {Rule}: {Problem}{(Intention is null ? "" : " " + Intention)}";
}
