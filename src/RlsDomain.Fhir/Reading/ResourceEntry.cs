using Hl7.Fhir.Model;

namespace RlsDomain.Fhir.Reading;

/// <summary>A resource and where it stands.</summary>
/// <param name="Resource">The resource; null when an entry has none.</param>
/// <param name="Path">Its FHIRPath.</param>
/// <param name="FullUrl">The address by which other entries of a bundle refer to it; null when it has none.</param>
/// <param name="IsDeletion">Whether the entry asks for it to be deleted.</param>
internal readonly record struct ResourceEntry(Resource? Resource, string Path, string? FullUrl = null, bool IsDeletion = false);
