using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Reading;

/// <summary>A condition of the differential that the record holds as a diagnosis. Equal by content; immutable.</summary>
/// <remarks>A case has no place for it: the differential is worked out from findings. It is for the app to show.</remarks>
/// <param name="Condition">The condition.</param>
/// <param name="System">The code system of the code that named it.</param>
/// <param name="Code">The code that named it.</param>
/// <param name="Path">The FHIRPath of the resource.</param>
public sealed record KnownCondition(Condition Condition, string System, string Code, string Path);
