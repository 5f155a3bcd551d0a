using Hl7.Fhir.Utility;

namespace RlsDomain.Fhir.Reading;

/// <summary>Something that is not FHIR in the form of a document.</summary>
/// <param name="Path">The FHIRPath of the element; empty when the parser named none.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
internal readonly record struct FormFault(string Path, string Message)
{
    internal static FormFault Of(CodedException exception) => exception is ExtendedCodedException extended
        ? new(extended.InstancePath ?? "", extended.BaseErrorMessage)
        : new("", exception.Message);

    /// <summary>Says whether the fault is in the element of a path, or in a part of it.</summary>
    internal bool IsWithin(string path) =>
        Path.StartsWith(path, StringComparison.Ordinal) && (Path.Length == path.Length || Path[path.Length] is '.' or '[');
}
