using System.Collections.Immutable;
using Hl7.Fhir.Model;

namespace RlsDomain.Fhir.Writing;

/// <summary>Where the parts of a case stand in a bundle.</summary>
/// <param name="Subject">The person: the Patient of the bundle, or one of the caller's.</param>
/// <param name="Basis">Everything that the case holds, but for the Patient.</param>
/// <param name="Medications">The medications, in the order of the case.</param>
/// <param name="Irls">The answers to the IRLS; null when the case has none.</param>
internal sealed record WrittenCase(
    ResourceReference Subject,
    ImmutableArray<ResourceReference> Basis,
    ImmutableArray<ResourceReference> Medications,
    ResourceReference? Irls);
