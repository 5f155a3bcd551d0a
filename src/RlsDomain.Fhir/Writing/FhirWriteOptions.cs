using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Writing;

/// <summary>What the writing of an assessment needs to be told. Equal by content, but for the reading; immutable.</summary>
public sealed record FhirWriteOptions
{
    /// <summary>Gets the moment at which the assessment was made; written to the second. The library reads no clock.</summary>
    public required DateTimeOffset Recorded { get; init; }

    /// <summary>
    /// Gets the person that the answer is about, such as <c>Patient/123</c>. Null takes the Patient that the case was read
    /// from where <see cref="Read"/> has one with an id, else the Patient that is written with the case.
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public string? Subject
    {
        get;
        init => field = value is null || !string.IsNullOrWhiteSpace(value) ? value
            : throw new ArgumentException("A subject is a reference such as Patient/123, or null.", nameof(Subject));
    }

    /// <summary>
    /// Gets the reading that the case came from; null when it came from elsewhere. What it refused becomes issues of an
    /// OperationOutcome, and what it used becomes the basis of the answer.
    /// </summary>
    public FhirReadResult? Read { get; init; }

    /// <summary>Gets whether the resources of the case are written too; null writes them where <see cref="Read"/> is null.</summary>
    public bool? IncludesCase { get; init; }
}
