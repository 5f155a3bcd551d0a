namespace RlsDomain.Fhir.Reading;

/// <summary>What a reader makes of a resource.</summary>
/// <param name="Use">What becomes of it.</param>
/// <param name="Code">The stable code of the rule.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Element">The element that decided, below the resource, such as <c>value.unit</c>; empty for the whole.</param>
internal readonly record struct Outcome(ResourceUse Use, string Code, string Message, string Element = "")
{
    internal static Outcome Used(string what) => new(ResourceUse.Used, "used", what);

    internal static Outcome Ignored(string code, string why, string element = "") => new(ResourceUse.Ignored, code, why, element);

    internal static Outcome Refused(string code, string why, string element = "") => new(ResourceUse.Refused, code, why, element);
}
