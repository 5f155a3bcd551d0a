using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;

namespace RlsDomain.Fhir.Reading;

/// <summary>A code with its system, both given.</summary>
internal readonly record struct CodeRef(string System, string Code, string? Display)
{
    /// <summary>Gets the codes of a concept that name their system.</summary>
    internal static List<CodeRef> Of(CodeableConcept? concept) =>
        [.. (concept?.Coding ?? []).Where(coding => coding is { System.Length: > 0, Code.Length: > 0 }).Select(coding => new CodeRef(coding.System!, coding.Code!, coding.Display))];

    /// <summary>Gives the system, the code and its display, as messages show them.</summary>
    public override string ToString() =>
        $"{FhirSystems.NameOf(System)} {Code}{(string.IsNullOrWhiteSpace(Display) ? "" : $" ({CodeText.Clip(Display)})")}";
}

/// <summary>Texts of codes as messages show them.</summary>
internal static class CodeText
{
    private const int Longest = 80;

    /// <summary>Gives the text of a concept, else the display of its first code; null when it has neither.</summary>
    internal static string? Label(CodeableConcept? concept) =>
        concept is null ? null
        : NullIfBlank(concept.Text) ?? concept.Coding.Select(coding => NullIfBlank(coding.Display)).FirstOrDefault(text => text is not null);

    /// <summary>Gives a text that is not too long to read.</summary>
    internal static string Clip(string text) => text.Length <= Longest ? text : text[..Longest] + "...";

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
