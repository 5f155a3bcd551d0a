namespace RlsDomain.Fhir.Reading;

/// <summary>What became of one resource, and why. Equal by content; immutable.</summary>
/// <remarks>A message may repeat values of the patient: it is for the person who integrates, and for no log.</remarks>
public sealed record ResourceNote
{
    /// <summary>Gets what became of it.</summary>
    public required ResourceUse Use { get; init; }

    /// <summary>Gets the FHIRPath of the resource or of the element that decided, such as <c>Bundle.entry[3].resource.value</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the type of the resource, such as <c>Observation</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Gets the logical id; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the stable code of the rule that decided, such as <c>lab-too-old</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets as what it was used or why it was not, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Gives the note on one line.</summary>
    public override string ToString() => $"{Path}: {Use.ToString().ToLowerInvariant()}: {Message}";
}
